import { Heading } from "@nl-design-system-candidate/heading-react";
import { ProposalNeed } from "../../../components/proposal-need.tsx";
import { NeedOfPerson } from "../../../components/region-request.tsx";
import { useWords } from "../../../components/words.tsx";
import { householdWords } from "../../../words/household.ts";
import { proposalWords } from "../../../words/proposals.ts";
import { useNeedInWords } from "../page/request-summary.tsx";
import type { reviewOf } from "./review-of.ts";

type Seen = NonNullable<ReturnType<typeof reviewOf>["seen"]>;

/** What others will read, drawn by the parts of their own pages, from what those pages are fed with. */
export function WhoSeesWhat({ seen, now, names, open }: { seen: Seen; now: string; names: Readonly<Record<string, string>>; open: boolean }) {
  const words = useWords(householdWords);
  const proposal = useWords(proposalWords);
  const { therapist, lead, prospect, ageStatedOn } = seen;
  return (
    <details className="folded who-sees-what" open={open}>
      <summary>{words.whoSees}</summary>
      <Heading level={3}>{words.therapistSees}</Heading>
      <p className="preview-title">{proposal.who(therapist.personKind, therapist.age)} · {proposal.urgencies[therapist.urgency]}</p>
      <ProposalNeed need={{ ...therapist, prospect, family: 0, ageStatedOn, submittedAt: new Date(now) }} explanation={null} names={names} undecided />
      <Heading level={3}>{words.leadSees}</Heading>
      <NeedOfPerson details={lead} ageStatedOn={ageStatedOn} forms={lead.forms.map((code) => names[code] ?? code)} prospect={prospect} said={useNeedInWords(lead)} shelter={words.yourShelter} submittedAt={now} />
      <Heading level={3}>{words.nationalSees}</Heading>
      <p>{words.nationalNothing}</p>
    </details>
  );
}
