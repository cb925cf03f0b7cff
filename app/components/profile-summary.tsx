import type { IsoDate } from "../domain/iso-date.ts";
import type { OfferedForm, Profile } from "../domain/profile.ts";
import { populationWords } from "../words/populations.ts";
import { professionWords } from "../words/professions.ts";
import { profileWords } from "../words/profile.ts";
import { capital, day, languageName, listing } from "../words/say.ts";
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
export function ProfileSummary({ profile, names, on }: { profile: Profile; names: ProfileNames; /** The day on which a certificate still counts or not. */ on: IsoDate }) {
  const words = useWords(profileWords);
  const professions = useWords(professionWords);
  const of = useWords(populationWords);
  const language = useLanguage();
  const list = (items: readonly string[]) => (items.length > 0 ? listing(items, language) : words.none);
  const regions = (slugs: readonly string[]) => list(slugs.map((slug) => names.regions[slug] ?? slug));
  return (
    <SummaryList
      items={[
        { term: words.terms.gender, detail: words.genders[profile.gender] },
        { term: words.terms.professions, detail: list(profile.professions.map((code) => professions[code])) },
        ...(profile.worksUnder ? [{ term: words.terms.worksUnder, detail: profile.worksUnderNumber ?? words.worksUnderNames[profile.worksUnder] }] : []),
        { term: words.terms.forms, detail: <OfferedForms forms={profile.forms} names={names} on={on} /> },
        { term: of.term, detail: profile.populations.length > 0 ? list(profile.populations.map((code) => of.names[code])) : of.none },
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

function OfferedForms({ forms, names, on }: { forms: Profile["forms"]; names: ProfileNames; on: IsoDate }) {
  const words = useWords(profileWords);
  const said = useFormSaid(names, on);
  if (forms.length === 0) return <>{words.none}</>;
  return <ul className="plain-list">{forms.map((form) => <li key={form.treatment}>{said(form)}</li>)}</ul>;
}

/** One form of treatment in a line: for which ages, how far the training is, and with which certificate. */
export function useFormSaid(names: ProfileNames, on: IsoDate): (form: OfferedForm) => string {
  const words = useWords(profileWords);
  const language = useLanguage();
  return ({ treatment, ageMin, ageMax, level, supervisorId, certificate, certificateUntil }) => {
    const supervisor = names.supervisors[supervisorId ?? ""];
    const training = level === "in-training" ? `, ${supervisor ? words.inTrainingWith(supervisor) : words.inTraining}` : "";
    const until = certificateUntil && (certificateUntil < on ? words.certificateEnded : words.certifiedUntil)(day(certificateUntil, language));
    const proof = certificate ? `, ${words.certificates[certificate]}${until ? ` (${until})` : ""}` : "";
    return `${names.treatments[treatment] ?? treatment}, ${words.ages(ageMin, ageMax)}${training}${proof}`;
  };
}
