import { useLoaderData } from "@remix-run/react";
import { therapistOf } from "../../../db/therapists.ts";
import { changeAvailability } from "../../commands/change-availability.ts";
import { Button } from "../../components/button.tsx";
import { Form } from "../../components/form.tsx";
import { Page } from "../../components/page.tsx";
import { WeekGrid } from "../../components/week-grid.tsx";
import { useWords } from "../../components/words.tsx";
import { WeekForm } from "../../domain/availability-form.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";
import { availabilityWords } from "../../words/availability.ts";

export const loader = defineLoader({
  permission: "availability.view",
  async load({ db, actor }) {
    const therapist = await therapistOf(db, actor.personId);
    if (!therapist) throw notFound();
    return { partsOfWeek: therapist.profile.partsOfWeek };
  },
});

export const action = defineAction({
  permission: "availability.change",
  form: WeekForm,
  async act({ db, occasion, form }) {
    if (!(await changeAvailability(db, occasion, form))) throw notFound();
    return done("/availability", "availability-changed");
  },
});

export default function Week() {
  const { partsOfWeek } = useLoaderData<typeof loader>();
  const words = useWords(availabilityWords);
  return (
    <Page title={words.weekTitle} intro={words.weekIntro} back={{ to: "/availability", label: words.back }}>
      <Form problemWords={words.problems}>
        <WeekGrid name="partsOfWeek" label={words.weekLabel} defaultValue={partsOfWeek} />
        <Button>{words.save}</Button>
      </Form>
    </Page>
  );
}
