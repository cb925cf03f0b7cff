import type { StepsData } from "../../../../db/profile-page.ts";
import { Checkbox, CheckboxGroup } from "../../../components/choices.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { languages } from "../../../domain/language.ts";
import { populations } from "../../../domain/population.ts";
import { all } from "../../../domain/posted.ts";
import { populationWords } from "../../../words/populations.ts";
import { profileWords } from "../../../words/profile.ts";
import { languageName } from "../../../words/say.ts";

/** With whom somebody works, and in which languages. Dutch, English and what was chosen come first, the others by their names. */
export function PeopleStep({ answers, standing }: StepsData) {
  const words = useWords(profileWords);
  const of = useWords(populationWords);
  const spoken = useLanguage();
  const given = all(answers, "languages");
  const [dutch, english] = languages;
  const comesFirst = (value: string) => value === dutch || value === english || given.includes(value);
  const named = languages.map((value) => ({ value, label: languageName(value, spoken) }));
  const others = named.filter(({ value }) => !comesFirst(value)).toSorted((one, other) => one.label.localeCompare(other.label, spoken));
  const begun = standing.people !== "untouched";
  return (
    <>
      <CheckboxGroup name="populations" label={of.asked} hint={of.askedHint} defaultValue={all(answers, "populations")} options={populations.map((value) => ({ value, label: of.names[value], hint: of.hints[value] }))} optional />
      <div className="many-choices">
        <CheckboxGroup name="languages" label={words.languages} hint={words.languagesHint} defaultValue={begun ? given : ["nl"]} options={[...named.filter(({ value }) => comesFirst(value)), ...others]} columns />
      </div>
      <Checkbox name="interpreterOk" label={words.interpreter} defaultChecked={begun ? answers.interpreterOk !== undefined : true} />
    </>
  );
}
