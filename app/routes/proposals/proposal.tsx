import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { handoverContact, referenceOf } from "../../../db/handover.ts";
import { changesSinceProposal } from "../../../db/proposal-changes.ts";
import { questionsOfProposal } from "../../../db/proposal-questions.ts";
import { proposalTo, treatmentNames } from "../../../db/proposal-pages.ts";
import { groupOfProposal } from "../../../db/therapy-groups.ts";
import { screeningBandsOf } from "../../../db/screening-results.ts";
import { OwnHalfDay } from "../../components/bound-place.tsx";
import { GroupOfProposal } from "../../components/group-of-proposal.tsx";
import { HandoverCard } from "../../components/handover-card.tsx";
import { Notice } from "../../components/notice.tsx";
import { Page, Section } from "../../components/page.tsx";
import { AnswerBar, Deadline } from "../../components/proposal-answer.tsx";
import { ProposalChanges } from "../../components/proposal-changes.tsx";
import { AskedByMe } from "../../components/question-thread.tsx";
import { ProposalNeed } from "../../components/proposal-need.tsx";
import { WhyYou } from "../../components/proposal-reasons.tsx";
import { SaidNo } from "../../components/said-no.tsx";
import { Tag } from "../../components/tag.tsx";
import { urgencyTone } from "../../components/urgency-tone.ts";
import { Day } from "../../components/when.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { ScreeningBands } from "../../components/screening-bands.tsx";
import { timeLeft } from "../../domain/answer-time.ts";
import { defineLoader } from "../../http/door.ts";
import { notFound } from "../../http/respond.ts";
import { TextLink } from "../../components/text-link.tsx";
import { questionWords } from "../../words/questions.ts";
import { proposalWords } from "../../words/proposals.ts";
import { day } from "../../words/say.ts";

export const loader = defineLoader({
  permission: "proposal.view",
  address: z.object({ id: z.uuid() }),
  viewed: ({ id }) => ({ kind: "proposal", id }),
  async load({ db, actor, address, now }) {
    const card = await proposalTo(db, { id: address.id, personId: actor.personId });
    if (!card) throw notFound();
    const contact = card.status === "accepted" ? await handoverContact(db, card.id) : undefined;
    const reference = contact && (await referenceOf(db, card.id));
    const bands = card.need ? await screeningBandsOf(db, card.id) : [];
    const changes = await changesSinceProposal(db, card.id);
    const questions = card.need ? await questionsOfProposal(db, card.id) : [];
    const group = card.need ? await groupOfProposal(db, card.id) : null;
    return { card, changes, group, questions, bands, left: timeLeft(now, card.expiresAt), undoable: card.noCountsAt !== null && now < card.noCountsAt, names: await treatmentNames(db), handover: contact && reference ? { contact, reference } : null };
  },
});

export default function Proposal() {
  const { card, changes, group, questions, bands, left, undoable, names, handover } = useLoaderData<typeof loader>();
  const words = useWords(proposalWords);
  const asking = useWords(questionWords);
  const { need, explanation } = card;
  const { noCountsAt } = card;
  const open = card.status === "open" && !noCountsAt;
  const back = { to: "/proposals", label: words.back };
  if (!need) return <ClosedProposal />;
  return (
    <Page title={words.who(need.personKind, need.age)} back={back} aside={<Tag tone={urgencyTone[need.urgency]}>{words.urgencies[need.urgency]}</Tag>} wide>
      {noCountsAt && <SaidNo id={card.id} noCountsAt={noCountsAt} undoable={undoable} />}
      {open && <Deadline at={card.expiresAt} left={left} />}
      {group && <GroupOfProposal {...group} undecided={open} />}
      <OwnHalfDay explanation={explanation} />
      <ProposalChanges changes={changes} answered={card.status !== "open"} />
      {handover && <HandoverCard id={card.id} {...handover} />}
      <AskedByMe questions={questions} />
      <div className="proposal-page">
        <div>
          <ProposalNeed need={need} explanation={explanation} names={names} undecided={card.status === "open"} bands={card.status === "accepted" ? undefined : bands} />
          {card.status === "accepted" && <ScreeningBands id={card.id} bands={bands} />}
        </div>
        {open && (
          <div>
            {explanation && <Section title={words.why}><WhyYou explanation={explanation} need={need} /></Section>}
            <p><TextLink to={`/proposals/${card.id}/question`}>{asking.ask}</TextLink></p>
            <p className="small-print">{words.afterYes}</p>
          </div>
        )}
      </div>
      {open && <AnswerBar id={card.id} version={card.version ?? 1} />}
    </Page>
  );
}

function ClosedProposal() {
  const { card } = useLoaderData<typeof loader>();
  const words = useWords(proposalWords);
  const language = useLanguage();
  const ended = card.status === "declined" || card.status === "expired" ? card.status : "withdrawn";
  return (
    <Page title={words.pastTitle(day(card.proposedAt, language))} back={{ to: "/proposals", label: words.back }}>
      <Notice>
        <p>{words.closed[ended]} {card.answeredAt && <>(<Day on={card.answeredAt} />)</>}</p>
      </Notice>
      <Paragraph>{words.closed.text}</Paragraph>
    </Page>
  );
}
