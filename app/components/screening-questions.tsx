import type { IsoDate } from "../domain/iso-date.ts";
import { monthsToChoose } from "../domain/screening/result.ts";
import type { ScreeningRules } from "../domain/screening/rules.ts";
import { month } from "../words/say.ts";
import { considerWords } from "../words/screening-consider.ts";
import { Button } from "./button.tsx";
import { CheckboxGroup, RadioGroup } from "./choices.tsx";
import { NumberField } from "./field.tsx";
import { Form } from "./form.tsx";
import { Notice } from "./notice.tsx";
import { Select } from "./select.tsx";
import { useLanguage, useWords } from "./words.tsx";

/** Five questions about somebody whom we do not need to know. */
export function ConsiderQuestions({ today, rules }: { today: IsoDate; rules: ScreeningRules }) {
  const words = useWords(considerWords);
  const language = useLanguage();
  return (
    <Form problemWords={words.problems} label={words.questions}>
      <Notice>
        <p>{words.forgotten}</p>
      </Notice>
      <NumberField name="ageYears" label={words.ageYears} unit={words.years} />
      <RadioGroup name="informant" label={words.informant} options={(["self", "caregiver"] as const).map((value) => ({ value, label: words.informants[value] }))} />
      <NumberField name="weeks" label={words.weeks} hint={words.weeksHint} unit={words.weeksUnit} />
      <Select name="screenedIn" label={words.screenedIn} optional empty={words.never} options={monthsToChoose(today).map((on) => ({ value: on.slice(0, 7), label: month(on, language) }))} />
      <CheckboxGroup
        name="circumstances"
        label={words.circumstances}
        optional
        options={[
          { value: "severe", label: words.severe, hint: words.severeHint(rules.tooEarlyBeforeWeeks.value) },
          { value: "diagnosed", label: words.diagnosed },
        ]}
      />
      <Button>{words.submit}</Button>
    </Form>
  );
}
