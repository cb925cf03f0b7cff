import { RadioGroup } from "../../../components/choices.tsx";
import { FieldFrame } from "../../../components/field-frame.tsx";
import { describedBy, useField } from "../../../components/typed.ts";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { type Language, languages } from "../../../domain/language.ts";
import type { RequestAnswers } from "../../../domain/request-answers.ts";
import { commonWords } from "../../../words/common.ts";
import { requestFormWords } from "../../../words/request-form.ts";
import { languageName } from "../../../words/say.ts";
import { optionsOf } from "./options.ts";

/** Spoken most in shelters, so that most people need not search a long list. */
const common: readonly Language[] = ["nl", "ar", "tr", "en", "pl", "ti", "uk", "so", "fa", "es", "fr", "ckb", "kmr", "ru"];

/** Language, interpreter and gender: what makes it possible to talk. */
export function TherapistQuestions({ answers }: { answers: RequestAnswers }) {
  const words = useWords(requestFormWords);
  const { yes, no } = useWords(commonWords);
  return (
    <>
      <LanguageQuestion defaultValue={answers.language} />
      <div className="with-other-language">
        <RadioGroup name="interpreter" label={words.interpreter} hint={words.interpreterHint} options={optionsOf({ yes, no })} defaultValue={answers.interpreter} />
      </div>
      <RadioGroup name="gender" label={words.gender} hint={words.genderHint} options={optionsOf(words.genders)} defaultValue={answers.gender} pairs />
    </>
  );
}

function LanguageQuestion({ defaultValue }: { defaultValue: string | undefined }) {
  const words = useWords(requestFormWords);
  const { choose } = useWords(commonWords);
  const { value, problem } = useField("language", defaultValue);
  const invalid = problem !== undefined;
  return (
    <FieldFrame name="language" label={words.language} problem={problem}>
      <select
        id="language"
        name="language"
        defaultValue={value ?? ""}
        className={`utrecht-select utrecht-select--html-select ${invalid ? "utrecht-select--invalid" : ""}`}
        aria-describedby={describedBy("language", false, invalid)}
        aria-invalid={invalid || undefined}
      >
        <option value="">{choose}</option>
        <LanguageGroup label={words.commonLanguages} codes={common} />
        <LanguageGroup label={words.otherLanguages} codes={languages.filter((code) => !common.includes(code))} sorted />
      </select>
    </FieldFrame>
  );
}

function LanguageGroup({ label, codes, sorted = false }: { label: string; codes: readonly Language[]; sorted?: boolean }) {
  const language = useLanguage();
  const named = codes.map((code) => ({ code, name: languageName(code, language) }));
  // By character: the order of `localeCompare` differs from one browser to the next, and from our server.
  if (sorted) named.sort((one, other) => (one.name < other.name ? -1 : 1));
  return (
    <optgroup label={label}>
      {named.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
