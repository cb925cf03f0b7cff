import type { StepsData } from "../../../../db/profile-page.ts";
import { CheckboxGroup, RadioGroup } from "../../../components/choices.tsx";
import { Select } from "../../../components/select.tsx";
import { useWords } from "../../../components/words.tsx";
import { all, one } from "../../../domain/posted.ts";
import { ZvwContract } from "../../../domain/therapist.ts";
import { profileWords } from "../../../words/profile.ts";

/** Which regions somebody works in, and who pays there. */
export function RegionsStep({ answers, regions, workRegions }: StepsData) {
  const words = useWords(profileWords);
  const options = (list: typeof regions) => list.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <>
      <Select name="homeRegion" label={words.homeRegion} hint={words.homeRegionHint} defaultValue={one(answers, "homeRegion")} options={options(workRegions)} />
      <CheckboxGroup name="regions" label={words.regions} hint={words.regionsHint} defaultValue={all(answers, "regions")} options={options(workRegions)} columns />
      <div className="many-choices">
        <CheckboxGroup name="contracts" label={words.contracts} hint={words.contractsHint} defaultValue={all(answers, "contracts")} options={options(regions)} columns optional />
      </div>
      <RadioGroup name="zvwContract" label={words.zvw} defaultValue={one(answers, "zvwContract")} options={ZvwContract.options.map((value) => ({ value, label: words.zvwNames[value] }))} />
    </>
  );
}
