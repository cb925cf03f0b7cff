import type { Profile } from "../domain/profile.ts";
import { professionWords } from "../words/professions.ts";
import { profileWords } from "../words/profile.ts";
import { capital, languageName, listing } from "../words/say.ts";
import { partsSaid } from "../words/week.ts";
import { SummaryList } from "./summary-list.tsx";
import { useLanguage, useWords } from "./words.tsx";

export type ProfileNames = {
  readonly treatments: Readonly<Record<string, string>>;
  readonly regions: Readonly<Record<string, string>>;
  /** Only those whom the reader may know. */
  readonly supervisors: Readonly<Record<string, string>>;
};

/** A profile as its owner and the lead read it. The numbers are left to the page: the lead reads them with their registers. */
export function ProfileSummary({ profile, names }: { profile: Profile; names: ProfileNames }) {
  const words = useWords(profileWords);
  const professions = useWords(professionWords);
  const language = useLanguage();
  const list = (items: readonly string[]) => (items.length > 0 ? listing(items, language) : words.none);
  const regions = (slugs: readonly string[]) => list(slugs.map((slug) => names.regions[slug] ?? slug));
  return (
    <SummaryList
      items={[
        { term: words.terms.gender, detail: words.genders[profile.gender] },
        { term: words.terms.professions, detail: list(profile.professions.map((code) => professions[code])) },
        { term: words.terms.forms, detail: <OfferedForms forms={profile.forms} names={names} /> },
        { term: words.terms.languages, detail: list(profile.languages.map((code) => languageName(code, language))) },
        { term: words.terms.interpreter, detail: profile.interpreterOk ? words.yes : words.no },
        { term: words.terms.places, detail: capital(list(profile.places.map((place) => words.placesBrief[place]))) },
        { term: words.terms.week, detail: partsSaid(profile.partsOfWeek, language) },
        { term: words.terms.flexible, detail: words.copes(profile.flexibleAboutAbsence) },
        { term: words.terms.homeRegion, detail: regions([profile.homeRegion]) },
        { term: words.terms.regions, detail: regions(profile.regions) },
        { term: words.terms.contracts, detail: regions(profile.contracts) },
        { term: words.terms.zvw, detail: words.zvwNames[profile.zvwContract] },
      ]}
    />
  );
}

function OfferedForms({ forms, names }: { forms: Profile["forms"]; names: ProfileNames }) {
  const words = useWords(profileWords);
  if (forms.length === 0) return <>{words.none}</>;
  return (
    <ul className="plain-list">
      {forms.map(({ treatment, ageMin, ageMax, level, supervisorId }) => {
        const supervisor = names.supervisors[supervisorId ?? ""];
        const training = level === "in-training" ? `, ${supervisor ? words.inTrainingWith(supervisor) : words.inTraining}` : "";
        return <li key={treatment}>{`${names.treatments[treatment] ?? treatment}, ${words.ages(ageMin, ageMax)}${training}`}</li>;
      })}
    </ul>
  );
}
