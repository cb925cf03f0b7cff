import type { StepsData } from "../../../../db/profile-page.ts";
import { CheckboxGroup, RadioGroup } from "../../../components/choices.tsx";
import { TextField } from "../../../components/field.tsx";
import { useWords } from "../../../components/words.tsx";
import { all, one } from "../../../domain/posted.ts";
import { professions } from "../../../domain/profession.ts";
import { professionWords } from "../../../words/professions.ts";
import { profileWords } from "../../../words/profile.ts";

/** Where somebody is registered, and under whom somebody works who may not lead the treatment of adults. */
export function RegistrationsStep({ answers }: StepsData) {
  const words = useWords(profileWords);
  const names = useWords(professionWords);
  const number = { inputMode: "numeric", autoComplete: "off", width: "medium", optional: true } as const;
  return (
    <>
      <CheckboxGroup name="professions" label={words.professions} hint={words.professionsHint} defaultValue={all(answers, "professions")} options={professions.map((value) => ({ value, label: names[value] }))} columns />
      <TextField name="bigNumber" label={words.bigNumber} hint={words.bigHint} defaultValue={one(answers, "bigNumber")} {...number} />
      <TextField name="agbNumber" label={words.agbCode} hint={words.agbHint} defaultValue={one(answers, "agbNumber")} {...number} />
      <TextField name="skjNumber" label={words.skjNumber} hint={words.skjHint} defaultValue={one(answers, "skjNumber")} {...number} />
      <RadioGroup
        name="worksUnder"
        label={words.worksUnder}
        hint={words.worksUnderHint}
        defaultValue={one(answers, "worksUnder")}
        options={(["", "colleague", "outside"] as const).map((value) => ({ value, label: words.worksUnderNames[value || "nobody"] }))}
      />
      <div className="works-under-number">
        <TextField name="worksUnderNumber" label={words.worksUnderNumber} hint={words.worksUnderNumberHint} defaultValue={one(answers, "worksUnderNumber")} {...number} />
      </div>
    </>
  );
}
