import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { settingProposal } from "../../../../db/setting-proposals.ts";
import { refuseSetting } from "../../../commands/decide-setting.ts";
import { Button } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { settingName } from "../../../components/national/setting-text.ts";
import { Page } from "../../../components/page.tsx";
import { TextArea } from "../../../components/text-area.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { decisionProblem } from "../../../domain/setting-change/proposal.ts";
import { readReason } from "../../../domain/reason.ts";
import { reasonLength } from "../../../domain/text-length.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid, notFound, refused, turnedBack } from "../../../http/respond.ts";
import { settingsWords } from "../../../words/settings.ts";
import { pageOfProposal } from "./page-of-proposal.ts";
import { proposalAddress } from "./proposal-address.ts";

export const loader = defineLoader({
  permission: "setting.refuse",
  address: proposalAddress,
  async load({ db, actor, now, address: { proposal: id }, context }) {
    const proposal = await settingProposal(db, id);
    if (!proposal) throw notFound();
    const problem = decisionProblem(proposal, { personId: actor.personId, now, seenAt: null });
    if (problem) throw await turnedBack(pageOfProposal(id), problem, context);
    return { id, key: proposal.key };
  },
});

export const action = defineAction({
  permission: "setting.refuse",
  address: proposalAddress,
  form: z.object({ reason: z.string().default("") }),
  async act({ db, occasion, address: { proposal: id }, form }) {
    const read = readReason(form.reason);
    if (read.kind === "problem") return invalid({ field: "reason", code: read.code, ...(read.at ? { at: read.at } : {}) });
    const decision = await refuseSetting(db, occasion, { id, reason: read.reason });
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done(pageOfProposal(id), "setting-refused") : refused(pageOfProposal(id), decision.reason);
  },
});

export default function Refusal() {
  const { id, key } = useLoaderData<typeof loader>();
  const words = useWords(settingsWords);
  return (
    <Page title={words.refuseTitle} intro={words.refuseIntro} back={{ to: pageOfProposal(id), label: words.proposalTitle(settingName(key, useLanguage()).title) }}>
      <Form problemWords={words.problems}>
        <TextArea name="reason" label={words.reason} hint={words.reasonHint} atMost={reasonLength} />
        <Button>{words.sendRefusal}</Button>
      </Form>
    </Page>
  );
}
