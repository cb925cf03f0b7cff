import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { availabilityWords } from "../words/availability.ts";
import { Button } from "./button.tsx";
import { DateField } from "./field.tsx";
import { Form } from "./form.tsx";
import { useWords } from "./words.tsx";

type Days = { readonly nextFreeOn: string | null; readonly absentFrom: string | null; readonly absentUntil: string | null };

/** From when somebody is free again, and when somebody is away. */
export function DaysAwayForm({ nextFreeOn, absentFrom, absentUntil }: Days) {
  const words = useWords(availabilityWords);
  return (
    <Form problemWords={words.problems} label={words.days}>
      <DateField name="nextFreeOn" label={words.nextFreeOn} hint={words.nextFreeHint} defaultValue={nextFreeOn ?? undefined} optional />
      <Paragraph>{words.absentHint}</Paragraph>
      <div className="field-pair">
        <DateField name="absentFrom" label={words.absentFrom} defaultValue={absentFrom ?? undefined} optional />
        <DateField name="absentUntil" label={words.absentUntil} defaultValue={absentUntil ?? undefined} optional />
      </div>
      <Button purpose="secondary">{words.save}</Button>
    </Form>
  );
}
