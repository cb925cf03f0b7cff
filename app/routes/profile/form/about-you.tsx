import type { ProfileFormData } from "../../../../db/profile-page.ts";
import { CheckboxGroup, RadioGroup } from "../../../components/choices.tsx";
import { TextField } from "../../../components/field.tsx";
import { Section } from "../../../components/page.tsx";
import { useWords } from "../../../components/words.tsx";
import { professions } from "../../../domain/profession.ts";
import { Gender } from "../../../domain/profile.ts";
import { professionWords } from "../../../words/professions.ts";
import { profileWords } from "../../../words/profile.ts";

/** Who somebody is, and where that is registered. */
export function AboutYou({ profile }: Pick<ProfileFormData, "profile">) {
  const words = useWords(profileWords);
  const names = useWords(professionWords);
  return (
    <Section title={words.you}>
      <RadioGroup name="gender" label={words.gender} hint={words.genderHint} defaultValue={profile?.gender} options={Gender.options.map((value) => ({ value, label: words.genders[value] }))} />
      <CheckboxGroup name="professions" label={words.professions} hint={words.professionsHint} defaultValue={profile?.professions} options={professions.map((value) => ({ value, label: names[value] }))} columns />
      <TextField name="bigNumber" label={words.bigNumber} hint={words.bigHint} defaultValue={profile?.bigNumber ?? undefined} inputMode="numeric" autoComplete="off" width="medium" optional />
      <TextField name="agbNumber" label={words.agbCode} hint={words.agbHint} defaultValue={profile?.agbCode ?? undefined} inputMode="numeric" autoComplete="off" width="medium" optional />
      <TextField name="skjNumber" label={words.skjNumber} hint={words.skjHint} defaultValue={profile?.skjNumber ?? undefined} inputMode="numeric" autoComplete="off" width="medium" optional />
    </Section>
  );
}
