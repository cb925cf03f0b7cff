import { useLoaderData } from "@remix-run/react";
import { proposalsTo, treatmentNames } from "../../../db/proposal-pages.ts";
import { therapistOf } from "../../../db/therapists.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page, Section } from "../../components/page.tsx";
import { AcceptedProposals, OpenProposals, PastProposals } from "../../components/proposal-lists.tsx";
import { TherapistState } from "../../components/therapist-state.tsx";
import { useWords } from "../../components/words.tsx";
import { timeLeft } from "../../domain/answer-time.ts";
import { defineLoader } from "../../http/door.ts";
import { proposalWords } from "../../words/proposals.ts";

export const loader = defineLoader({
  permission: "proposal.list",
  async load({ db, actor, now }) {
    const therapist = await therapistOf(db, actor.personId);
    const { open, accepted, past } = await proposalsTo(db, actor.personId);
    return {
      open: open.map((card) => ({ ...card, left: timeLeft(now, card.expiresAt), undoable: card.noCountsAt !== null && now < card.noCountsAt })),
      accepted,
      past,
      names: await treatmentNames(db),
      standing: therapist ? { status: therapist.status, paused: therapist.pausedAt !== null } : null,
    };
  },
  listed: ({ open, accepted, past }) => ({ kind: "proposal", ids: [...open, ...accepted, ...past].map(({ id }) => id) }),
});

export default function Proposals() {
  const { open, accepted, past, names, standing } = useLoaderData<typeof loader>();
  const words = useWords(proposalWords);
  return (
    <Page title={words.title} intro={words.intro}>
      <TherapistState standing={standing} />
      <Section title={words.open}>
        <OpenProposals cards={open} names={names} empty={<EmptyState title={words.noneOpen}>{words.noneOpenText}</EmptyState>} />
      </Section>
      {accepted.length > 0 && (
        <Section title={words.accepted}>
          <AcceptedProposals cards={accepted} names={names} />
        </Section>
      )}
      {past.length > 0 && (
        <Section title={words.past}>
          <PastProposals cards={past} />
        </Section>
      )}
    </Page>
  );
}
