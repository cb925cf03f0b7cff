import { RadioGroup } from "../../../components/choices.tsx";
import { NumberField } from "../../../components/field.tsx";
import { useHydrated } from "../../../components/hydrated.ts";
import { useWords } from "../../../components/words.tsx";
import type { RequestAnswers } from "../../../domain/request-answers.ts";
import { askBirthdayAt } from "../../../domain/request-assembly.ts";
import { commonWords } from "../../../words/common.ts";
import { requestFormWords } from "../../../words/request-form.ts";
import { optionsOf } from "./options.ts";
import type { SoFar } from "./so-far.ts";

/** Who it is about, as far as anybody may know: child or parent, and the age in years. */
export function PersonQuestions({ answers, soFar }: { answers: RequestAnswers; soFar: SoFar }) {
  const words = useWords(requestFormWords);
  const common = useWords(commonWords);
  const hydrated = useHydrated();
  const askBirthday = Number(soFar.ageYears) === askBirthdayAt;
  return (
    <>
      <RadioGroup name="personKind" label={words.personKind} options={optionsOf(words.personKinds)} defaultValue={answers.personKind} pairs />
      <NumberField name="ageYears" label={words.ageYears} hint={words.ageHint} unit={words.years} defaultValue={answers.ageYears === undefined ? undefined : Number(answers.ageYears)} />
      {(askBirthday || !hydrated) && (
        <div className={askBirthday ? undefined : "without-scripts"}>
          <RadioGroup name="turnsEighteenSoon" label={words.turnsEighteen} hint={words.turnsEighteenHint} options={optionsOf({ yes: common.yes, no: common.no })} defaultValue={answers.turnsEighteenSoon} />
        </div>
      )}
    </>
  );
}
