import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { proposalTo, treatmentNames } from "../../../db/proposal-pages.ts";
import { declineProposal } from "../../commands/decline-proposal.ts";
import { Button } from "../../components/button.tsx";
import { DeclineReasons } from "../../components/decline-reasons.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { DeclineForm } from "../../domain/decline-form.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound, refused } from "../../http/respond.ts";
import { declineWords } from "../../words/decline.ts";

const address = z.object({ id: z.uuid() });

export const loader = defineLoader({
  permission: "proposal.decline",
  address,
  async load({ db, actor, address: { id } }) {
    const card = await proposalTo(db, { id, personId: actor.personId });
    if (!card || card.status !== "open" || card.noCountsAt) throw notFound();
    const form = card.explanation && card.need?.kind === "treatment" ? card.explanation.form : null;
    return { id, form: form && ((await treatmentNames(db))[form] ?? form) };
  },
});

export const action = defineAction({
  permission: "proposal.decline",
  address,
  form: DeclineForm,
  async act({ db, occasion, address: { id }, form }) {
    const decision = await declineProposal(db, occasion, { proposalId: id, decline: form });
    if (!decision) throw notFound();
    if (decision.kind === "proceed") return done("/proposals", `declined-${form.reason}`);
    if (decision.reason === "next-free-day-out-of-range") return invalid({ field: "nextFreeOn", code: decision.reason });
    return refused(`/proposals/${id}`, `proposal-${decision.reason}`);
  },
});

export default function DeclineProposal() {
  const { id, form } = useLoaderData<typeof loader>();
  const words = useWords(declineWords);
  return (
    <Page title={words.title} intro={words.intro} back={{ to: `/proposals/${id}`, label: words.back }}>
      <Form problemWords={words.problems} className="decline-form">
        <DeclineReasons form={form} />
        <Button>{words.send}</Button>
      </Form>
    </Page>
  );
}
