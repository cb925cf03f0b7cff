import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { questionsAbout } from "../../../db/profile-questions.ts";
import { therapistOf } from "../../../db/therapists.ts";
import { answerLead } from "../../commands/answer-lead.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { TextArea } from "../../components/text-area.tsx";
import { useWords } from "../../components/words.tsx";
import { readReason } from "../../domain/reason.ts";
import { reasonLength } from "../../domain/text-length.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound, refused, turnedBack } from "../../http/respond.ts";
import { profileWords } from "../../words/profile.ts";
import { profileAskWords } from "../../words/profile-asks.ts";

const address = z.object({ question: z.uuid() });

export const loader = defineLoader({
  permission: "profile.view",
  address,
  async load({ db, actor, address: { question: id }, context }) {
    const therapist = await therapistOf(db, actor.personId);
    const asked = therapist && (await questionsAbout(db, therapist.id)).find((one) => one.id === id);
    if (!asked) throw notFound();
    if (asked.answeredAt || asked.lapsedAt) throw await turnedBack("/profile", "profile-question-closed", context);
    return { question: asked.question };
  },
});

export const action = defineAction({
  permission: "profile.answer",
  address,
  form: z.object({ answer: z.string().default("") }),
  async act({ db, occasion, address: { question: id }, form }) {
    const read = readReason(form.answer);
    if (read.kind === "problem") return invalid({ field: "answer", code: read.code, at: read.at });
    const answered = await answerLead(db, occasion, { id, answer: read.reason });
    return answered ? done("/profile", "profile-answered") : refused("/profile", "profile-question-closed");
  },
});

export default function Question() {
  const { question } = useLoaderData<typeof loader>();
  const words = useWords(profileAskWords).question;
  return (
    <Page title={words.open} intro={question} back={{ to: "/profile", label: useWords(profileWords).back }}>
      <Form problemWords={words.problems}>
        <TextArea name="answer" label={words.yourAnswer} hint={words.answerHint} atMost={reasonLength} />
        <Button>{words.send}</Button>
      </Form>
    </Page>
  );
}
