import { adviceNoteLength } from "../domain/text-length.ts";
import { advices } from "../domain/screening/result.ts";
import { screeningFormWords } from "../words/screening-form.ts";
import { screeningWords } from "../words/screening.ts";
import { CheckboxGroup, type Option, RadioGroup } from "./choices.tsx";
import { TextArea } from "./text-area.tsx";
import { useWords } from "./words.tsx";

/** What a therapist who was asked to screen makes of it. The treatments matter only with that advice: style hides them else. */
export function AdviceQuestions({ treatments }: { treatments: readonly Option[] }) {
  const words = useWords(screeningFormWords);
  const names = useWords(screeningWords);
  return (
    <div className="advice-questions">
      <RadioGroup name="advice" label={words.advice} hint={words.adviceHint} options={advices.map((value) => ({ value, label: names.advices[value] }))} />
      <div className="with-treatment-advice">
        <CheckboxGroup name="advisedForms" label={words.advisedForms} hint={words.advisedFormsHint} optional options={treatments} />
      </div>
      <TextArea name="adviceNote" label={words.adviceNote} hint={words.adviceNoteHint} optional rows={3} atMost={adviceNoteLength} />
    </div>
  );
}
