import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { careCase } from "../../../db/care-cases.ts";
import { careView } from "../../../db/care-page.ts";
import { handoverContact } from "../../../db/handover.ts";
import { proposalTo, treatmentNames } from "../../../db/proposal-pages.ts";
import { groupOfProposal } from "../../../db/therapy-groups.ts";
import { OwnHalfDay } from "../../components/bound-place.tsx";
import { ButtonGroup, ButtonLink } from "../../components/button.tsx";
import { CareCourse } from "../../components/care/care-course.tsx";
import { contactItems } from "../../components/care/handover-parts.tsx";
import { GroupOfProposal } from "../../components/group-of-proposal.tsx";
import { Page, Section } from "../../components/page.tsx";
import { ProposalNeed } from "../../components/proposal-need.tsx";
import { SummaryList } from "../../components/summary-list.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useWords } from "../../components/words.tsx";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { caseloadWords } from "../../words/caseload.ts";
import { careWords } from "../../words/care.ts";
import { handoverWords } from "../../words/handover.ts";
import { practiceWords } from "../../words/practice.ts";

export const loader = defineLoader({
  permission: "case.view",
  address: z.object({ id: z.uuid() }),
  async load({ db, actor, address, now }) {
    const held = await careCase(db, actor, address);
    if (!held) throw notFound();
    const card = await proposalTo(db, { id: held.proposalId, personId: actor.personId });
    return {
      requestId: held.requestId, group: await groupOfProposal(db, held.proposalId), card: card ?? null, care: await careView(db, held, now), names: await treatmentNames(db),
      contact: held.over ? null : ((await handoverContact(db, held.proposalId)) ?? null),
    };
  },
  viewed: (_, { requestId }) => ({ kind: "request", id: requestId }),
});

/** One person in care. Of a case that is over only its course is left: what is not theirs any more, nobody sees. */
export default function Case() {
  const { card, care, group, names, contact } = useLoaderData<typeof loader>();
  const words = useWords(caseloadWords);
  const handover = useWords(handoverWords);
  const need = care.over ? null : card?.need;
  const base = `/caseload/${care.id}`;
  return (
    <Page title={need ? words.who(need.personKind, need.age) : words.overTitle} back={{ to: "/caseload", label: words.back }}>
      {!care.over && group && <GroupOfProposal {...group} undecided={false} />}
      {!care.over && <OwnHalfDay explanation={card?.explanation ?? null} />}
      <Section title={useWords(careWords).title}>
        <CareCourse care={care} base={base} />
      </Section>
      {contact && (
        <Section title={words.contact}>
          <SummaryList items={[...contactItems(contact, handover, "therapist"), { term: handover.reference, detail: <strong className="reference">{care.reference}</strong> }]} />
        </Section>
      )}
      {need && card && <ProposalNeed need={need} explanation={card.explanation} names={names} undecided={false} />}
      {!care.over && <WaysOn base={base} intakeHeld={care.intake.held !== null} />}
    </Page>
  );
}

/** What can be done beside the next step. */
function WaysOn({ base, intakeHeld }: { base: string; intakeHeld: boolean }) {
  const words = useWords(careWords);
  const caseload = useWords(caseloadWords);
  const practice = useWords(practiceWords);
  return (
    <Section title={caseload.more}>
      <ul className="plain-links">
        <li><TextLink to={`${base}/appointment`}>{words.tellAppointment}</TextLink></li>
        <li><TextLink to={`${base}/screening`}>{caseload.measure}</TextLink></li>
      </ul>
      <ButtonGroup>
        {intakeHeld && <ButtonLink to={`${base}/end`} purpose="secondary">{words.end}</ButtonLink>}
        <ButtonLink to={`${base}/colleague`} purpose="secondary">{practice.move}</ButtonLink>
        <ButtonLink to={`${base}/return`} purpose="quiet">{words.handBack}</ButtonLink>
      </ButtonGroup>
    </Section>
  );
}
