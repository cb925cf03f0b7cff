import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asActor } from "../../../db/connect.ts";
import { ownNames, questionOfRequest } from "../../../db/proposal-questions.ts";
import { liveProposal } from "../../../db/request-page.ts";
import { answerQuestion } from "../../commands/answer-question.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { answering, readMessage } from "../../domain/proposal-question.ts";
import { messageLength } from "../../domain/text-length.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound, refused } from "../../http/respond.ts";
import { questionWords } from "../../words/questions.ts";
import { moment } from "../../words/say.ts";
import { referenceAddress } from "./reference-address.ts";

const address = referenceAddress.extend({ question: z.uuid() });

export const loader = defineLoader({
  permission: "question.answer",
  address,
  async load({ db, address: { reference, question } }) {
    const asked = await questionOfRequest(db, reference, question);
    const proposal = asked && (await liveProposal(db, asked.requestId));
    if (!asked || !proposal || answering(asked).kind === "refuse") throw notFound();
    return { reference, requestId: asked.requestId, asked: asked.question, until: proposal.expiresAt };
  },
  viewed: (_, { requestId }) => ({ kind: "request", id: requestId }),
});

export const action = defineAction({
  permission: "question.answer",
  address,
  form: z.object({ answer: z.string().default("") }),
  async act({ db, actor, occasion, address: { reference, question }, form }) {
    const read = readMessage(form.answer, [actor.name, ...(await asActor(db, actor, ownNames))]);
    if (read.kind === "problem") return invalid({ field: "answer", code: read.code, ...(read.at ? { at: read.at } : {}) });
    const decision = await answerQuestion(db, occasion, { reference, question, text: read.text });
    if (!decision) throw notFound();
    return decision.kind === "refuse" ? refused(`/requests/${reference}`, decision.reason) : done(`/requests/${reference}`, "question-answered");
  },
});

export default function Question() {
  const { reference, asked, until } = useLoaderData<typeof loader>();
  const words = useWords(questionWords);
  const language = useLanguage();
  return (
    <Page title={words.answerTitle} intro={words.answerIntro(moment(until, language))} back={{ to: `/requests/${reference}`, label: words.toRequest }}>
      <blockquote className="exchange">{asked}</blockquote>
      <Form problemWords={words.problems}>
        <TextArea name="answer" label={words.yourAnswer} hint={words.answerHint} atMost={messageLength} />
        <Button>{words.sendAnswer}</Button>
      </Form>
    </Page>
  );
}
