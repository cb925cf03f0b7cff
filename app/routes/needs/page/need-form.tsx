import { Button } from "../../../components/button.tsx";
import { CheckboxGroup, RadioGroup } from "../../../components/choices.tsx";
import { NumberField } from "../../../components/field.tsx";
import { Form } from "../../../components/form.tsx";
import { WeekGrid } from "../../../components/week-grid.tsx";
import { useWords } from "../../../components/words.tsx";
import type { PartOfTheWeek } from "../../../domain/working-week.ts";
import { needWords } from "../../../words/needs.ts";

type Choice = { readonly value: string; readonly label: string };
type Asked = { readonly children: number; readonly ageMin: number; readonly ageMax: number; readonly forms: readonly string[]; readonly partsOfWeek: readonly PartOfTheWeek[] };
type NeedFormProps = { desks?: readonly Choice[]; treatments: readonly Choice[]; asked?: Asked; send: string };

/** What a shelter needs every week: numbers and choices, no free text in which somebody could be named. */
export function NeedForm({ desks = [], treatments, asked, send }: NeedFormProps) {
  const words = useWords(needWords);
  return (
    <Form problemWords={words.problems}>
      {desks.length > 1 && <RadioGroup name="desk" label={words.desk} options={desks} />}
      <NumberField name="children" label={words.howMany} defaultValue={asked?.children} />
      <div className="field-pair">
        <NumberField name="ageMin" label={words.ageMin} unit={words.years} defaultValue={asked?.ageMin} />
        <NumberField name="ageMax" label={words.ageMax} unit={words.years} defaultValue={asked?.ageMax} />
      </div>
      <WeekGrid name="partsOfWeek" label={words.parts} hint={words.partsHint} defaultValue={asked?.partsOfWeek} />
      <CheckboxGroup name="forms" label={words.formsQuestion} hint={words.formsHint} options={treatments} defaultValue={asked?.forms} columns optional />
      <Button>{send}</Button>
    </Form>
  );
}
