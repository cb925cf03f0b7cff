import { Button } from "../../components/button.tsx";
import { RadioGroup } from "../../components/choices.tsx";
import { DateField, NumberField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Select } from "../../components/select.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { partsOfTheWeek } from "../../domain/working-week.ts";
import { groupWords } from "../../words/groups.ts";
import { capital, languageName } from "../../words/say.ts";
import { partSaid } from "../../words/week.ts";

type Ground = {
  readonly forms: readonly { readonly code: string; readonly name: string; readonly ageMin: number; readonly ageMax: number }[];
  readonly languages: readonly string[];
  readonly tomorrow: string;
};

/** Days, numbers and choices: nothing in which somebody could be named. */
export function GroupForm({ forms, languages, tomorrow }: Ground) {
  const words = useWords(groupWords);
  const said = useLanguage();
  const [form] = forms;
  return (
    <Form problemWords={words.problems}>
      <RadioGroup name="treatment" label={words.form} hint={words.formHint} options={forms.map(({ code, name, ageMin, ageMax }) => ({ value: code, label: name, hint: words.agesOf(ageMin, ageMax) }))} defaultValue={forms.length === 1 ? form?.code : undefined} />
      <div className="field-pair">
        <DateField name="joinUntil" label={words.joinUntil} hint={words.joinHint} min={tomorrow} />
        <DateField name="startsOn" label={words.startsOn} min={tomorrow} />
      </div>
      <div className="field-pair">
        <Select name="partOfWeek" label={words.part} options={partsOfTheWeek.map((part) => ({ value: part, label: capital(partSaid(part, said)) }))} />
        <NumberField name="meetings" label={words.howOften} defaultValue={15} />
      </div>
      <RadioGroup name="place" label={words.place} options={(["at-practice", "online"] as const).map((value) => ({ value, label: capital(words.places[value]) }))} defaultValue="at-practice" />
      <div className="field-pair">
        <NumberField name="ageMin" label={words.ageMin} unit={words.years} />
        <NumberField name="ageMax" label={words.ageMax} unit={words.years} />
      </div>
      <Select name="language" label={words.spoken} options={languages.map((code) => ({ value: code, label: capital(languageName(code, said)) }))} defaultValue={languages.length === 1 ? languages[0] : undefined} />
      <NumberField name="places" label={words.howMany} />
      <NumberField name="minimum" label={words.minimum} hint={words.minimumHint} />
      <Button>{words.save}</Button>
    </Form>
  );
}
