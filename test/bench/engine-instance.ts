import type { FileRequest, FileTherapist, HouseholdBonus } from "../../app/domain/matching/format.ts";
import { householdsOf, type Households } from "../../app/domain/matching/households.ts";
import { instanceOf, type Instance } from "../../app/domain/matching/instance.ts";
import { pairsOf } from "./engine-pairs.ts";
import { around, diceOf, family, land, therapist, type Child, type Dice, type Therapist } from "./engine-people.ts";

/** How many children wait, how many therapists there are, and how many of these a child could go to, on average. */
export const sizes = {
  S: { children: 500, therapists: 120, choices: 14 },
  M: { children: 5_000, therapists: 1_200, choices: 25 },
  L: { children: 20_000, therapists: 5_000, choices: 30 },
  XL: { children: 100_000, therapists: 20_000, choices: 32 },
} as const;
export type Size = keyof typeof sizes;
type CountrySize = { readonly children: number; readonly therapists: number; readonly choices: number };
/** As many children as come in a year at 44 a day. */
const year: CountrySize = { children: 17_000, therapists: 1_200, choices: 25 };
/** Places for each child that waits. */
export const supplies = [0.5, 0.8, 1, 1.3] as const;
export const familyBonus: HouseholdBonus = { sameTherapist: 150, samePractice: 60 };

export interface Country {
  instance: Instance;
  households: Households;
}

/** A made-up country: children near therapists who can treat them, too few places, and half of all fits decided by distance. */
export function country(size: Size, supply: number, seed: number, inHouseholds = 0): Country {
  return countryOf(sizes[size], supply, seed, inHouseholds);
}

/** Those who ask in a year and the therapists of size M, whose places serve two of them a year: for the simulated year. */
export function yearOfDemand(seed: number): Instance {
  return countryOf(year, 0.5, seed, 0).instance;
}

function countryOf(size: CountrySize, supply: number, seed: number, inHouseholds: number): Country {
  const dice = diceOf(1000 * seed + size.children);
  const therapists = someTherapists(size.therapists, dice);
  const places = placesOf(therapists, supply * size.children);
  const children = someChildren(size.children, inHouseholds, dice);
  const pairs = pairsOf(children, therapists, places, size.choices);
  const file = {
    therapists: therapists.map(({ practice }, t): FileTherapist => ({ id: `t${t}`, places: places[t]!, practice: `p${practice}` })),
    requests: children.map(({ urgency, weeks, household }, r): FileRequest => (
      { id: `r${r}`, urgency, waitingDays: 7 * weeks, ...(household < 0 ? {} : { household: `h${household}` }) })),
  };
  const instance = instanceOf({ ...file, pairs });
  return { instance, households: householdsOf(file, instance) };
}

function someTherapists(count: number, dice: Dice): Therapist[] {
  const weights = land.map(({ weight, supply }) => weight * supply);
  const therapists = Array.from({ length: count }, () => {
    const region = dice.weighed(weights);
    return therapist(region, around(land[region]!, dice), dice);
  });
  let practice = 0;
  for (const neighbours of Map.groupBy(therapists, ({ region }) => region).values()) {
    const byPlace = neighbours.toSorted((a, b) => a.x - b.x);
    while (byPlace.length > 0) {
      for (const one of byPlace.splice(0, dice.chance(0.35) ? 1 : 2 + dice.below(7))) one.practice = practice;
      practice += 1;
    }
  }
  return therapists;
}

/** Whole places by share, the remainder carried on to the next therapist, so that the total is right. */
function placesOf(therapists: readonly Therapist[], total: number): number[] {
  const all = therapists.reduce((sum, { share }) => sum + share, 0);
  let carry = 0;
  return therapists.map(({ share }) => {
    const due = (share / all) * total + carry;
    const places = Math.max(0, Math.round(due));
    carry = due - places;
    return places;
  });
}

function someChildren(count: number, inHouseholds: number, dice: Dice): Child[] {
  const children: Child[] = [];
  const weights = land.map(({ weight }) => weight);
  for (let household = 0; children.length < count; household += 1) {
    const isFamily = dice.chance(inHouseholds / (inHouseholds + (1 - inHouseholds) * 2.6));
    const size = isFamily ? 2 + dice.weighed([55, 30, 15]) : 1;
    const region = dice.weighed(weights);
    children.push(...family(region, around(land[region]!, dice), size, isFamily ? household : -1, dice));
  }
  return children.slice(0, count);
}
