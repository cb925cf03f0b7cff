import type { Relative } from "../../../../db/sent-family.ts";
import { CheckboxGroup } from "../../../components/choices.tsx";
import { Hidden } from "../../../components/field.tsx";
import { useWords } from "../../../components/words.tsx";
import { type Deed, may } from "../../../domain/request-life.ts";
import { requestsWords } from "../../../words/requests.ts";

/** Those of a family for whom this can be done now. */
export function ableTo(deed: Deed, family: readonly Relative[]): Relative[] {
  return family.filter(({ status }) => may(status, deed));
}

/** For whom it is, of a family in which it can be done for more than one. Who is alone is not asked. */
export function WhoQuestion({ label, family, chosen }: { label: string; family: readonly Relative[]; chosen: string }) {
  const words = useWords(requestsWords);
  if (family.length < 2) return null;
  return (
    <>
      <Hidden name="who" value="" />
      <CheckboxGroup
        name="who"
        label={label}
        options={family.map(({ reference, personKind, ageYears }) => ({ value: reference, label: `${words[personKind](ageYears)} (${reference})` }))}
        defaultValue={[chosen]}
      />
    </>
  );
}
