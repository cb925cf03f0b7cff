import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { therapistInRegions } from "../../../../db/therapist-review.ts";
import { askTherapist } from "../../../commands/ask-therapist.ts";
import { Button } from "../../../components/button.tsx";
import { Form } from "../../../components/form.tsx";
import { Page } from "../../../components/page.tsx";
import { TextArea } from "../../../components/text-area.tsx";
import { useWords } from "../../../components/words.tsx";
import { readReason } from "../../../domain/reason.ts";
import { reasonLength } from "../../../domain/text-length.ts";
import { defineAction, defineLoader } from "../../../http/door.ts";
import { done, invalid, notFound, refused } from "../../../http/respond.ts";
import { profileAskWords } from "../../../words/profile-asks.ts";

const address = z.object({ id: z.uuid() });

export const loader = defineLoader({
  permission: "therapist.ask",
  address,
  async load({ db, actor, address: { id } }) {
    const who = await therapistInRegions(db, { id, regions: actor.regions });
    if (!who || !actor.regions.includes(who.homeRegion)) throw notFound();
    return { id, name: who.name };
  },
});

export const action = defineAction({
  permission: "therapist.ask",
  address,
  form: z.object({ question: z.string().default("") }),
  async act({ db, occasion, address: { id }, form }) {
    const read = readReason(form.question);
    if (read.kind === "problem") return invalid({ field: "question", code: read.code, at: read.at });
    const decision = await askTherapist(db, occasion, { therapistId: id, question: read.reason });
    if (!decision) throw notFound();
    const to = `/region/therapists/${id}`;
    return decision.kind === "refuse" ? refused(to, `therapist-${decision.reason}`) : done(to, "therapist-asked");
  },
});

export default function AskBack() {
  const { id, name } = useLoaderData<typeof loader>();
  const words = useWords(profileAskWords).question;
  return (
    <Page title={words.askTitle(name)} intro={words.askIntro} back={{ to: `/region/therapists/${id}`, label: name }}>
      <Form problemWords={words.problems}>
        <TextArea name="question" label={words.yourQuestion} hint={words.answerHint} atMost={reasonLength} />
        <Button>{words.ask}</Button>
      </Form>
    </Page>
  );
}
