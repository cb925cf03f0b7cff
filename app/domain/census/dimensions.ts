import { type AgeBand, ageBandOf, ageBands, agesOfBand } from "../age-band.ts";
import type { OfferingTherapist } from "../matching/offerer.ts";
import type { Seeker } from "../matching/seeker.ts";
import { PlaceKind } from "../therapist.ts";

/** By what the census counts. `kind` is a kind of place, as the list of bottlenecks names them. */
export const dimensions = ["all", "form", "age-band", "language", "route", "urgency", "organisation", "place", "place-kind", "kind"] as const;
export type Dimension = (typeof dimensions)[number];
export type Cell = readonly [dimension: Dimension, value: string];

/** Who asks for no form leaves it to the therapist; a screening has none. */
export const therapistDecides = "therapist-decides";

/** The cells in which a request counts. `organisation` is the kind of organisation that sent it. */
export function cellsOfRequest(seeker: Seeker, organisation: string): Cell[] {
  const { kind, forms, language, route, urgency, places } = seeker;
  const wishes = kind === "screening" ? ["screening"] : forms.length === 0 ? [therapistDecides] : forms;
  return [
    ["all", ""],
    ...wishes.map((form): Cell => ["form", form]),
    ["age-band", ageBandOf(seeker.ageYears)], ["language", language], ["route", route], ["urgency", urgency], ["organisation", organisation],
    ...places.map((place): Cell => ["place", place]),
    ["place-kind", kind],
    ["kind", kindOf(seeker).join("|")],
  ];
}

/** A kind of place that would serve a request: forms, age band, language and route. The region is that of the row. */
export function kindOf({ kind, forms, ageYears, language, route }: Seeker): [forms: string, ageBand: AgeBand, language: string, route: Seeker["route"]] {
  return [kind === "screening" ? "screening" : forms.toSorted().join(","), ageBandOf(ageYears), language, route];
}

/** The cells in which the places of a therapist count, whatever their kind. */
export function cellsOfTherapist({ forms, languages, contractRegions, zvwContract, places }: OfferingTherapist): Cell[] {
  const ready = forms.filter(({ level, supervised }) => level === "trained" || supervised);
  const bands = ageBands.filter((band) => ready.some(({ ageMin, ageMax }) => overlaps(band, ageMin, ageMax)));
  const routes = [...(contractRegions.length > 0 ? ["jeugdwet"] : []), ...(zvwContract === "none" ? [] : ["zvw"])];
  return [
    ["all", ""],
    ...ready.map(({ code }): Cell => ["form", code]), ...bands.map((band): Cell => ["age-band", band]),
    ...languages.map((language): Cell => ["language", language]), ...routes.map((route): Cell => ["route", route]),
    ...places.map((place): Cell => ["place", place]),
    ["organisation", "practice"],
  ];
}

function overlaps(band: AgeBand, ageMin: number, ageMax: number): boolean {
  const { from, to } = agesOfBand(band);
  return ageMin <= to && from <= ageMax;
}

export const placeKinds = PlaceKind.options;
