import type { ContractStatus } from "../funding/contract.ts";
import { contractOfPair, fundingWords } from "./contract-of-pair.ts";
import { chosenForm } from "./form-choice.ts";
import type { FitPart, MatchTerms, WeighedPart } from "./matching-rules.ts";
import { type Offerer, placesIn } from "./offerer.ts";
import { priceOf } from "./scarcity-price.ts";
import type { Seeker } from "./seeker.ts";
import { sharedParts } from "./week-mask.ts";

/** How much of a part's points a pair gets, in percent. */
type Percent = number;

export interface PartOfFit {
  readonly name: WeighedPart;
  readonly percent: (seeker: Seeker, offerer: Offerer, terms: MatchTerms) => Percent;
  /** All of a seeker that the answer depends on, as for the criteria. Null: so much that nobody else has it. */
  readonly dependsOn: (seeker: Seeker) => string | null;
}

const full = 100;

/** What makes one therapist suit better than another, each as a part that people can read. */
export const partsOfFit: readonly PartOfFit[] = [
  { name: "form", percent: formPercent, dependsOn: ({ kind, forms, ageYears }) => `${kind} ${forms.join()} ${ageYears}` },
  { name: "continuity", percent: continuityPercent, dependsOn: ({ knownTherapists }) => (knownTherapists.length === 0 ? "nobody" : null) },
  { name: "language", percent: ({ language }, { therapist }) => (therapist.languages.includes(language) ? full : 0), dependsOn: ({ language }) => language },
  { name: "place", percent: placePercent, dependsOn: ({ places, region }) => `${places.join()} ${region}` },
  { name: "gender", percent: genderPercent, dependsOn: ({ therapistGender }) => String(therapistGender) },
  { name: "home-region", percent: ({ region }, { therapist }) => (therapist.homeRegion === region ? full : 0), dependsOn: ({ region }) => region },
  { name: "part-of-week", percent: weekPercent, dependsOn: () => null },
  { name: "contract", percent: contractPercent, dependsOn: fundingWords },
  { name: "absence", percent: absencePercent, dependsOn: ({ absenceLikely }) => String(absenceLikely) },
  { name: "load", percent: (_, { freePlaces, totalPlaces }) => (totalPlaces === 0 ? 0 : (full * freePlaces) / totalPlaces), dependsOn: () => "" },
];

export interface PartPoints {
  readonly part: FitPart;
  /** Below 0 for the price of a scarce place. */
  readonly points: number;
  /** The most this part could give. */
  readonly of: number;
}

/** The parts of the fit of a pair, each in whole points. Their sum is the fit. */
export function fitParts(seeker: Seeker, offerer: Offerer, terms: MatchTerms): PartPoints[] {
  const parts: PartPoints[] = partsOfFit.map((part) => ({ part: part.name, points: pointsOf(part, seeker, offerer, terms), of: terms.rules.weights[part.name] }));
  const price = scarcityOf(offerer, terms);
  return price === 0 ? parts : [...parts, { part: "scarcity", points: -price, of: 0 }];
}

/** How well an eligible pair suits: at most 1000, whole; below 0 where a scarce place costs more than the pair suits. */
export function fit(seeker: Seeker, offerer: Offerer, terms: MatchTerms): number {
  let sum = -scarcityOf(offerer, terms);
  for (const part of partsOfFit) sum += pointsOf(part, seeker, offerer, terms);
  return sum;
}

export function scarcityOf({ therapist, kind }: Offerer, { scarcity }: MatchTerms): number {
  return priceOf(scarcity, therapist.id, kind);
}

export function pointsOf({ name, percent }: PartOfFit, seeker: Seeker, offerer: Offerer, terms: MatchTerms): number {
  return Math.floor((terms.rules.weights[name] * percent(seeker, offerer, terms)) / full);
}

const inTraining: Percent = 60;

function formPercent(seeker: Seeker, { therapist }: Offerer): Percent {
  const form = chosenForm(seeker, therapist.forms);
  if (!form) return 0;
  return form.level === "trained" ? full : inTraining;
}

const knowsTheFamily: Percent = 60;

/** Who knows this person already need not win their trust again; who knows a brother, sister or parent has half the way behind them, unless one of a family is enough for this therapist. */
function continuityPercent({ knownTherapists }: Seeker, { therapist }: Offerer): Percent {
  const known = knownTherapists.find(({ therapistId }) => therapistId === therapist.id);
  if (!known) return 0;
  if (known.to === "person") return full;
  return therapist.takesFamilies ? knowsTheFamily : 0;
}

/** The places stand in order of preference: the first that both share counts full, each later one a third less. */
function placePercent({ places, region }: Seeker, offerer: Offerer): Percent {
  const offered = placesIn(region, offerer);
  const rank = places.findIndex((place) => offered.includes(place));
  return rank === -1 ? 0 : Math.max(0, full - 33 * rank);
}

function genderPercent({ therapistGender }: Seeker, { therapist }: Offerer): Percent {
  return therapistGender === null || therapistGender === therapist.gender ? full : 0;
}

function absencePercent({ absenceLikely }: Seeker, { therapist }: Offerer): Percent {
  return !absenceLikely || therapist.flexibleAboutAbsence ? full : 0;
}

const enoughParts = 3;

/** One part of the week in common will do; from three on an appointment is easily made. */
function weekPercent({ week }: Seeker, offerer: Offerer): Percent {
  return (full * Math.min(enoughParts, sharedParts(week, offerer.week))) / enoughParts;
}

const certainty: Record<ContractStatus, Percent> = { contracted: full, "contract-to-check": 50, "contract-needed": 0, none: 0 };

function contractPercent(seeker: Seeker, offerer: Offerer, terms: MatchTerms): Percent {
  return certainty[contractOfPair(seeker, offerer, terms)];
}
