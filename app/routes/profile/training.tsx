import { useLoaderData } from "@remix-run/react";
import { learningOf } from "../../../db/learning.ts";
import { therapistOf } from "../../../db/therapists.ts";
import { treatmentsOnOffer } from "../../../db/treatments.ts";
import { changeLearning } from "../../commands/change-learning.ts";
import { Button } from "../../components/button.tsx";
import { CheckboxGroup, RadioGroup } from "../../components/choices.tsx";
import { NumberField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { intervisions, LearningForm } from "../../domain/learning.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";
import { trainingWords } from "../../words/training.ts";

export const loader = defineLoader({
  permission: "training.view",
  async load({ db, actor }) {
    const therapist = await therapistOf(db, actor.personId);
    if (!therapist) throw notFound();
    const given = therapist.profile.forms.map(({ treatment }) => treatment);
    const forms = (await treatmentsOnOffer(db)).filter(({ code }) => !given.includes(code));
    return { learning: await learningOf(db, therapist.id), forms: forms.map(({ code, name }) => ({ value: code, label: name })) };
  },
});

export const action = defineAction({
  permission: "training.change",
  form: LearningForm,
  async act({ db, occasion, form }) {
    if (!(await changeLearning(db, occasion, form))) throw notFound();
    return done("/profile", "training-changed");
  },
});

export default function Training() {
  const { learning, forms } = useLoaderData<typeof loader>();
  const words = useWords(trainingWords);
  const choices = (["none", ...intervisions] as const).map((value) => ({ value, label: words.choices[value] }));
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/profile", label: words.back }}>
      <Form problemWords={words.problems}>
        <CheckboxGroup name="wishes" label={words.wishes} hint={words.wishesHint} options={forms} defaultValue={learning.wishes} columns />
        <NumberField name="supervisionRoom" label={words.room} hint={words.roomHint} unit={words.people} defaultValue={learning.supervisionRoom || undefined} />
        <RadioGroup name="intervision" label={words.intervision} options={choices} defaultValue={learning.intervision ?? "none"} />
        <Button>{words.save}</Button>
      </Form>
    </Page>
  );
}
