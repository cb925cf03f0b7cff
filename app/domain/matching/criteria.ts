import { amsterdamClock } from "../amsterdam-time.ts";
import { isAway } from "../availability.ts";
import { addDays } from "../iso-date.ts";
import { mayLeadAdultTreatment, mayTreatChildren, type Profession } from "../profession.ts";
import { isBarred } from "../proposal.ts";
import { contractOfPair, fundingWords } from "./contract-of-pair.ts";
import { givesAWishedForm, givesItAtThisAge, givesItReadily } from "./form-choice.ts";
import type { MatchTerms } from "./matching-rules.ts";
import { isForShelter, type Offerer, placesIn, servingKinds } from "./offerer.ts";
import type { Seeker } from "./seeker.ts";

export const criterionNames = [
  "exclusion", "kind", "region", "form", "age", "level", "profession", "population", "funding", "language", "gender", "place",
  "part-of-week", "approval", "confirmation", "pause", "absence", "bar", "capacity",
] as const;
export type CriterionName = (typeof criterionNames)[number];

/** In no count, ever: exclusions, because they are secret; the kind of place, because nobody serves with the other. */
export const uncounted = ["exclusion", "kind"] as const satisfies readonly CriterionName[];
export type CountedCriterion = Exclude<CriterionName, (typeof uncounted)[number]>;

export function isCounted(name: CriterionName): name is CountedCriterion {
  return !uncounted.some((secret) => secret === name);
}

/** One reason why a pair can be impossible. All that asks whether a pair is possible asks this table. */
export interface Criterion {
  readonly name: CriterionName;
  /** Whether it may be offered as something to give way on. Exclusions, gender as a must and consent: never. */
  readonly offered: boolean;
  /** All of a seeker that the answer depends on: seekers with equal words get equal answers (held by a test). Null: nothing. */
  readonly dependsOn: ((seeker: Seeker) => string) | null;
  readonly passes: (seeker: Seeker, offerer: Offerer, terms: MatchTerms) => boolean;
}

/** In the order of the funnel: a therapist counts under the first that fails. */
export const criteria: readonly Criterion[] = [
  { name: "exclusion", offered: false, dependsOn: exclusionWords, passes: isNotExcluded },
  { name: "kind", offered: false, dependsOn: ({ kind }) => kind, passes: ({ kind }, offerer) => serves(kind, offerer) },
  { name: "region", offered: true, dependsOn: ({ region, alsoRegions }) => [region, ...alsoRegions].join(), passes: worksWhereAsked },
  { name: "form", offered: true, dependsOn: wishWords, passes: (seeker, { therapist }) => givesAWishedForm(seeker, therapist.forms) },
  { name: "age", offered: false, dependsOn: formWords, passes: (seeker, { therapist }) => givesItAtThisAge(seeker, therapist.forms) },
  { name: "level", offered: false, dependsOn: formWords, passes: (seeker, { therapist }) => givesItReadily(seeker, therapist.forms) },
  { name: "profession", offered: false, dependsOn: ({ route }) => route, passes: mayTreat },
  { name: "population", offered: false, dependsOn: ({ populations }) => populations.join(), passes: worksWithAll },
  { name: "funding", offered: false, dependsOn: fundingWords, passes: (...pair) => contractOfPair(...pair) !== "none" },
  { name: "language", offered: true, dependsOn: ({ language, interpreterOk }) => `${language} ${interpreterOk}`, passes: understand },
  { name: "gender", offered: false, dependsOn: ({ genderMust, therapistGender }) => `${genderMust} ${therapistGender}`, passes: isOfTheGenderThatMust },
  { name: "place", offered: true, dependsOn: ({ places, region, organisationId }) => `${places.join()} ${region} ${organisationId}`, passes: canMeet },
  { name: "part-of-week", offered: true, dependsOn: ({ week }) => String(week), passes: (seeker, offerer) => (seeker.week & offerer.week) !== 0 },
  { name: "approval", offered: false, dependsOn: null, passes: (_, { therapist }) => therapist.status === "approved" },
  { name: "confirmation", offered: false, dependsOn: null, passes: (_, offerer, terms) => hasConfirmed(offerer, terms) },
  { name: "pause", offered: false, dependsOn: null, passes: (_, { therapist }) => !therapist.paused },
  { name: "absence", offered: false, dependsOn: null, passes: (_, offerer, terms) => isPresent(offerer, terms) },
  { name: "bar", offered: false, dependsOn: barWords, passes: noBarStands },
  { name: "capacity", offered: false, dependsOn: null, passes: (_, offerer, terms) => hasAFreePlace(offerer, terms) },
];

/** "Not this region" means nobody who lives or works there: it is said for safety, so it is read widely. */
function isNotExcluded({ excludedTherapists, excludedPractices, excludedRegions }: Seeker, { therapist }: Offerer): boolean {
  if (excludedTherapists.includes(therapist.id) || excludedPractices.includes(therapist.practiceId)) return false;
  return !excludedRegions.some((region) => region === therapist.homeRegion || therapist.regions.includes(region));
}

function exclusionWords({ excludedTherapists, excludedPractices, excludedRegions }: Seeker): string {
  return [excludedTherapists.join(), excludedPractices.join(), excludedRegions.join()].join(";");
}

function worksWhereAsked({ region, alsoRegions }: Seeker, { therapist: { regions } }: Offerer): boolean {
  return regions.includes(region) || alsoRegions.some((beside) => regions.includes(beside));
}

function serves(kind: Seeker["kind"], offerer: Offerer): boolean {
  return servingKinds[kind].some((serving) => serving === offerer.kind);
}

function wishWords({ kind, forms }: Seeker): string {
  return `${kind} ${forms.join()}`;
}

function formWords(seeker: Seeker): string {
  return `${seeker.ageYears} ${wishWords(seeker)}`;
}

/** Under the Jeugdwet a registered professional, under the Zvw a regiebehandelaar or who works under one: the law follows the age. */
function mayTreat({ route }: Seeker, { therapist }: Offerer, { professions: rules }: MatchTerms): boolean {
  // The database keeps professions from this list; another word is on no list, and so gives no right.
  const professions = therapist.professions as Profession[];
  if (route === "zvw") return therapist.leadElsewhere || mayLeadAdultTreatment([...professions, ...(therapist.leadProfessions as Profession[])], rules);
  return mayTreatChildren({ professions, skjNumber: therapist.skjRegistered ? "registered" : null }, rules);
}

function worksWithAll({ populations }: Seeker, { therapist }: Offerer): boolean {
  return populations.every((population) => therapist.populations.includes(population));
}

function understand({ language, interpreterOk }: Seeker, { therapist }: Offerer): boolean {
  return therapist.languages.includes(language) || (interpreterOk && therapist.interpreterOk);
}

function isOfTheGenderThatMust({ genderMust, therapistGender }: Seeker, { therapist }: Offerer): boolean {
  return !genderMust || therapist.gender === therapistGender;
}

function hasConfirmed({ therapist }: Offerer, { on, rules }: MatchTerms): boolean {
  return on < addDays(amsterdamClock(therapist.confirmedAt).date, rules.confirmedForDays);
}

function isPresent({ therapist: { absentFrom, absentUntil } }: Offerer, { on }: MatchTerms): boolean {
  return !isAway({ absentFrom, absentUntil }, on);
}

function canMeet({ places, region, organisationId }: Seeker, offerer: Offerer): boolean {
  return isForShelter(organisationId, offerer) && placesIn(region, offerer).some((place) => places.includes(place));
}

function noBarStands({ bars }: Seeker, { therapist }: Offerer, { on }: MatchTerms): boolean {
  return !bars.some((bar) => bar.therapistId === therapist.id && isBarred(bar, therapist.confirmedAt, on));
}

function barWords({ bars }: Seeker): string {
  return bars.map(({ therapistId, reason, createdAt, untilOn }) => `${therapistId} ${reason} ${createdAt.getTime()} ${untilOn}`).join();
}

/** A group takes nobody after its last day to join. */
function hasAFreePlace({ therapist, freePlaces, session }: Offerer, { on }: MatchTerms): boolean {
  if (session?.kind === "group" && on > session.joinUntil) return false;
  return freePlaces > 0 && (therapist.nextFreeOn === null || therapist.nextFreeOn <= on);
}
