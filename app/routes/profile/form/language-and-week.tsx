import type { ProfileFormData } from "../../../../db/profile-page.ts";
import { Checkbox, CheckboxGroup } from "../../../components/choices.tsx";
import { Section } from "../../../components/page.tsx";
import { WeekGrid } from "../../../components/week-grid.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { languages } from "../../../domain/language.ts";
import { placesOfTreatment } from "../../../domain/place-of-treatment.ts";
import { profileWords } from "../../../words/profile.ts";
import { languageName } from "../../../words/say.ts";

/** In which languages, where, and when. Dutch, English and what was chosen come first, the others by their names. */
export function LanguageAndWeek({ profile }: Pick<ProfileFormData, "profile">) {
  const words = useWords(profileWords);
  const spoken = useLanguage();
  const [dutch, english] = languages;
  const comesFirst = (value: string) => value === dutch || value === english || profile?.languages.some((code) => code === value) === true;
  const named = languages.map((value) => ({ value, label: languageName(value, spoken) }));
  const others = named.filter(({ value }) => !comesFirst(value)).toSorted((one, other) => one.label.localeCompare(other.label, spoken));
  return (
    <>
      <Section title={words.talk}>
        <div className="many-choices">
          <CheckboxGroup name="languages" label={words.languages} hint={words.languagesHint} defaultValue={profile?.languages ?? ["nl"]} options={[...named.filter(({ value }) => comesFirst(value)), ...others]} columns />
        </div>
        <Checkbox name="interpreterOk" label={words.interpreter} defaultChecked={profile?.interpreterOk ?? true} />
      </Section>
      <Section title={words.whereAndWhen}>
        <CheckboxGroup name="places" label={words.placesOfWork} defaultValue={profile?.places} options={placesOfTreatment.map((value) => ({ value, label: words.placeNames[value] }))} />
        <WeekGrid name="partsOfWeek" label={words.week} hint={words.weekHint} defaultValue={profile?.partsOfWeek} />
        <Checkbox name="flexibleAboutAbsence" label={words.flexible} hint={words.flexibleHint} defaultChecked={profile?.flexibleAboutAbsence} />
      </Section>
    </>
  );
}
