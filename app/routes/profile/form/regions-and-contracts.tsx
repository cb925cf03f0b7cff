import type { ProfileFormData } from "../../../../db/profile-page.ts";
import { CheckboxGroup, RadioGroup } from "../../../components/choices.tsx";
import { Section } from "../../../components/page.tsx";
import { Select } from "../../../components/select.tsx";
import { useWords } from "../../../components/words.tsx";
import { ZvwContract } from "../../../domain/therapist.ts";
import { profileWords } from "../../../words/profile.ts";

/** Which regions somebody works in, and who pays there. */
export function RegionsAndContracts({ profile, regions, workRegions }: Pick<ProfileFormData, "profile" | "regions" | "workRegions">) {
  const words = useWords(profileWords);
  const options = (list: typeof regions) => list.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <>
      <Section title={words.regionsTitle}>
        <Select name="homeRegion" label={words.homeRegion} hint={words.homeRegionHint} defaultValue={profile?.homeRegion} options={options(workRegions)} />
        <CheckboxGroup name="regions" label={words.regions} hint={words.regionsHint} defaultValue={profile?.regions} options={options(workRegions)} columns />
      </Section>
      <Section title={words.money}>
        <div className="many-choices">
          <CheckboxGroup name="contracts" label={words.contracts} hint={words.contractsHint} defaultValue={profile?.contracts} options={options(regions)} columns optional />
        </div>
        <RadioGroup name="zvwContract" label={words.zvw} defaultValue={profile?.zvwContract} options={ZvwContract.options.map((value) => ({ value, label: words.zvwNames[value] }))} />
      </Section>
    </>
  );
}
