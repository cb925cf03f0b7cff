import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { StepsData } from "../../../../db/profile-page.ts";
import { Checkbox, CheckboxGroup } from "../../../components/choices.tsx";
import { Hidden, NumberField } from "../../../components/field.tsx";
import { Section } from "../../../components/page.tsx";
import { useWords } from "../../../components/words.tsx";
import { WeekGrid } from "../../../components/week-grid.tsx";
import { placesOfTreatment } from "../../../domain/place-of-treatment.ts";
import { all, one, type Posted } from "../../../domain/posted.ts";
import { partsOfTheWeek } from "../../../domain/working-week.ts";
import { profileWords } from "../../../words/profile.ts";

/** Where, when, and for how many at a time. */
export function WorkStep({ answers, sent }: StepsData) {
  const words = useWords(profileWords);
  return (
    <>
      <CheckboxGroup name="places" label={words.placesOfWork} defaultValue={all(answers, "places")} options={placesOfTreatment.map((value) => ({ value, label: words.placeNames[value] }))} />
      <WeekGrid name="partsOfWeek" label={words.week} hint={words.weekHint} defaultValue={partsOfTheWeek.filter((part) => all(answers, "partsOfWeek").includes(part))} />
      <Checkbox name="flexibleAboutAbsence" label={words.flexible} hint={words.flexibleHint} defaultChecked={answers.flexibleAboutAbsence !== undefined} />
      {sent ? <><Hidden name="treatmentPlaces" value={0} /><Hidden name="screeningPlaces" value={0} /></> : <HowManyPlaces answers={answers} />}
    </>
  );
}

/** Asked with the first profile only: later the places have a page of their own, and these numbers count for nothing. */
function HowManyPlaces({ answers }: { answers: Posted }) {
  const words = useWords(profileWords);
  const number = (name: string, usual: number) => (one(answers, name) === "" ? usual : Number(one(answers, name)));
  return (
    <Section title={words.howMany}>
      <Paragraph>{words.howManyIntro}</Paragraph>
      <NumberField name="treatmentPlaces" label={words.treatmentPlaces} defaultValue={number("treatmentPlaces", 1)} />
      <NumberField name="screeningPlaces" label={words.screeningPlaces} defaultValue={number("screeningPlaces", 0)} />
    </Section>
  );
}
