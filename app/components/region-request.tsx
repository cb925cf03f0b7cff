import type { ReactNode } from "react";
import type { ProposalSoFar, regionRequest } from "../../db/region-requests.ts";
import type { RouteWithoutOrigin } from "../domain/funding/without-origin.ts";
import { fill } from "../words/fill.ts";
import { fundingWords } from "../words/funding.ts";
import { regionRequestWords } from "../words/region-requests.ts";
import { regionWords } from "../words/region.ts";
import { requestFormWords } from "../words/request-form.ts";
import { requestPageWords } from "../words/request-page.ts";
import { urgencyReasonWords } from "../words/urgency-reasons.ts";
import { capital, languageShown, listing } from "../words/say.ts";
import { DataTable } from "./data-table.tsx";
import { Notice } from "./notice.tsx";
import { useProspectItems } from "./prospect-items.ts";
import { SummaryList } from "./summary-list.tsx";
import { Tag } from "./tag.tsx";
import { TextLink } from "./text-link.tsx";
import { urgencyTone } from "./urgency-tone.ts";
import { Day, Moment } from "./when.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Shown = Omit<NonNullable<Awaited<ReturnType<typeof regionRequest>>>, "exactAge"> & { readonly forms: readonly string[] };
type Said = { gender: string; interpreter: string; moments: string };

/** What is asked, and by which shelter. Never where somebody comes from, and nothing that was written for the therapist. */
export function NeedForLead({ request, said }: { request: Shown; /** What the form's own words make of the answers. */ said: Said }) {
  return <NeedOfPerson {...request} shelter={<Shelter shelter={request.shelter} />} said={said} />;
}

type NeedProps = Pick<Shown, "details" | "forms" | "ageStatedOn" | "prospect"> & { shelter: ReactNode; submittedAt: Date | string; said: Said };

/** The same of a request that is not sent yet: the shelter looks at it before sending. */
export function NeedOfPerson({ details, forms, shelter, submittedAt, ageStatedOn, prospect, said }: NeedProps) {
  const form = useWords(requestFormWords);
  const page = useWords(requestPageWords);
  const region = useWords(regionWords);
  const words = useWords(regionRequestWords);
  const { reasons } = useWords(urgencyReasonWords);
  const language = useLanguage();
  return (
    <SummaryList
      items={[
        { term: words.shelter, detail: shelter },
        { term: page.submittedOn, detail: <Day on={submittedAt} /> },
        { term: region.who, detail: <>{region[details.personKind](details.age)} ({page.ageStated} <Day on={ageStatedOn} />)</> },
        { term: form.questions.kind, detail: form.kinds[details.kind] },
        ...(details.kind === "treatment" ? [{ term: page.forms, detail: forms.length > 0 ? listing(forms, language) : form.therapistDecides }] : []),
        { term: form.questions.urgency, detail: <Tag tone={urgencyTone[details.urgency]}>{region.urgencies[details.urgency]}</Tag> },
        ...(details.urgencyReason ? [{ term: form.questions.urgencyReason, detail: reasons[details.urgencyReason] }] : []),
        { term: form.questions.language, detail: `${capital(languageShown(details.language, language))}${said.interpreter}` },
        { term: form.questions.gender, detail: said.gender },
        { term: form.questions.places, detail: capital(listing(details.places.map((place) => words.places[place]), language)) },
        { term: form.questions.partsOfWeek, detail: said.moments },
        ...useProspectItems(prospect),
      ]}
    />
  );
}

function Shelter({ shelter: { name, phone, mailbox } }: { shelter: Shown["shelter"] }) {
  const words = useWords(regionRequestWords);
  if (!name) return <>{words.noShelter}</>;
  return (
    <>
      {name}
      {phone && <span className="fact-aside"><a className="nl-link" href={`tel:${phone.replaceAll(/[^0-9+]/g, "")}`}>{phone}</a></span>}
      {mailbox && <span className="fact-aside"><a className="nl-link" href={`mailto:${mailbox}`}>{mailbox}</a></span>}
    </>
  );
}

/** Who was asked, the last one first, and how each of them answered. */
export function ProposalsSoFar({ proposals }: { proposals: readonly ProposalSoFar[] }) {
  const words = useWords(regionRequestWords);
  const outcome = ({ status, declineReason }: ProposalSoFar) => (status === "declined" ? declineReason && words.declined[declineReason] : words.outcomes[status]);
  return (
    <DataTable
      caption={words.proposals}
      captionHidden
      empty={words.noProposals}
      rows={proposals}
      rowKey={({ id }) => id}
      columns={[
        { label: words.therapist, cell: (proposal) => <Asked proposal={proposal} /> },
        { label: words.askedOn, cell: ({ proposedAt }) => <Day on={proposedAt} /> },
        { label: words.outcome, cell: (proposal) => <span>{outcome(proposal)}{proposal.status === "open" && <> {words.until} <Moment at={proposal.expiresAt} /></>}</span> },
        { label: words.answeredOn, cell: ({ answeredAt }) => answeredAt && <Day on={answeredAt} /> },
      ]}
    />
  );
}

function Asked({ proposal: { therapistId, name, practice } }: { proposal: ProposalSoFar }) {
  const words = useWords(regionRequestWords);
  if (!therapistId || !name) return <>{words.elsewhere}</>;
  return (
    <>
      <TextLink to={`/region/therapists/${therapistId}`}>{name}</TextLink>
      {practice && <span className="fact-aside">{practice}</span>}
    </>
  );
}

/** Which law pays, as far as age and kind tell. */
export function FundingForLead({ route }: { route: RouteWithoutOrigin }) {
  const funding = useWords(fundingWords);
  const words = useWords(regionRequestWords);
  const { ownCost } = route;
  return (
    <>
      {route.flags.map((flag) => (
        <Notice key={flag} tone="warning" title={funding.flags[flag].title}>
          <p>{funding.flags[flag].text}</p>
        </Notice>
      ))}
      <SummaryList
        items={[
          { term: funding.route, detail: funding.routes[route.route] },
          { term: funding.ownCost, detail: ownCost.kind === "none" ? funding.noOwnCost : fill(funding.deductible, { euros: ownCost.eurosPerCalendarYear }) },
        ]}
      />
      {route.route === "jeugdwet" && <p className="small-print">{words.fundingHint}</p>}
    </>
  );
}

/** Only on paper: whose it is, and what to do with it. */
export function PaperNote({ at }: { at: string }) {
  const words = useWords(regionRequestWords);
  return (
    <p className="only-print">
      {words.paper} <Moment at={at} />.
    </p>
  );
}
