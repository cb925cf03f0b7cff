import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { Database } from "../../../db/connect.ts";
import { countQuestions, ownNames } from "../../../db/proposal-questions.ts";
import { proposalTo } from "../../../db/proposal-pages.ts";
import { settingOn } from "../../../db/settings.ts";
import { askShelter } from "../../commands/ask-shelter.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { readMessage } from "../../domain/proposal-question.ts";
import { messageLength } from "../../domain/text-length.ts";
import { asActor } from "../../../db/connect.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound, refused } from "../../http/respond.ts";
import { questionWords } from "../../words/questions.ts";
import { moment } from "../../words/say.ts";

const address = z.object({ id: z.uuid() });

export const loader = defineLoader({
  permission: "question.ask",
  address,
  async load({ db, actor, now, address: { id } }) {
    const card = await proposalTo(db, { id, personId: actor.personId });
    if (!card || card.status !== "open" || card.noCountsAt) throw notFound();
    return { id, expiresAt: card.expiresAt, left: Math.max(0, (await atMost(db, now)) - (await countQuestions(db, id))) };
  },
});

async function atMost(db: Database, now: Date): Promise<number> {
  return (await settingOn(db, "proposal-terms", amsterdamClock(now).date)).questionsPerProposal;
}

export const action = defineAction({
  permission: "question.ask",
  address,
  form: z.object({ question: z.string().default("") }),
  async act({ db, actor, occasion, address: { id }, form: { question } }) {
    const read = readMessage(question, [actor.name, ...(await asActor(db, actor, ownNames))]);
    if (read.kind === "problem") return invalid({ field: "question", code: read.code, ...(read.at ? { at: read.at } : {}) });
    const decision = await askShelter(db, occasion, { proposalId: id, text: read.text });
    if (!decision) throw notFound();
    return decision.kind === "refuse" ? refused(`/proposals/${id}`, `proposal-${decision.reason}`) : done(`/proposals/${id}`, "question-asked");
  },
});

export default function Question() {
  const { id, expiresAt, left } = useLoaderData<typeof loader>();
  const words = useWords(questionWords);
  const language = useLanguage();
  const back = { to: `/proposals/${id}`, label: words.back };
  if (left === 0) return <Page title={words.askTitle} intro={words.none} back={back}>{null}</Page>;
  return (
    <Page title={words.askTitle} intro={words.askIntro(moment(expiresAt, language))} back={back}>
      <Form problemWords={words.problems}>
        <TextArea name="question" label={words.question} hint={words.questionHint} atMost={messageLength} />
        <p className="small-print">{words.left(left)}</p>
        <Button>{words.sendQuestion}</Button>
      </Form>
    </Page>
  );
}
