import { marketOf } from "../../../app/domain/census/possible-pairs.ts";
import { usualPriceRules } from "../../../app/domain/census/price-rules.ts";
import { seekerOn } from "../../../app/domain/matching/seeker.ts";
import type { OfferingTherapist } from "../../../app/domain/matching/offerer.ts";
import { policyNamed } from "../../../app/domain/simulation/policies.ts";
import { runYear } from "../../../app/domain/simulation/run-year.ts";
import type { Answer, Arrival, Year } from "../../../app/domain/simulation/year.ts";
import { addDays } from "../../../app/domain/iso-date.ts";
import { termsOn, usualMatchingRules } from "../../../app/domain/matching/matching-rules.ts";
import { knownFundingRules } from "../../../app/domain/funding/known-rules.ts";
import { tom, yara } from "../matching/pairing-cast.ts";

export const startsOn = "2026-01-05";
export const terms = termsOn(startsOn, { rules: usualMatchingRules, fundingVersions: knownFundingRules, intakeWeeks: 4 });

/** Somebody who arrives on this day, and whose case keeps a place for ten days. */
export function arriving(name: string, arrivesAt: number, changes: Partial<Arrival["need"]> = {}, fate: Partial<Arrival> = {}): Arrival {
  const day = addDays(startsOn, Math.floor(arrivesAt));
  const need = { ...yara, id: name, reference: name, ageStatedOn: day, submittedAt: new Date(`${day}T12:00:00Z`), ...changes };
  return { need, household: name, arrivesAt, canBeHelped: true, leavesAfter: null, moves: null, turnsEighteenAfter: null, keepsPlaceDays: 10, ...fate };
}

export function offering(id: string, places: number, changes: Partial<OfferingTherapist> = {}): OfferingTherapist {
  const none = { free: 0, total: 0 };
  return { ...tom, id, confirmedAt: new Date("2100-01-01T00:00:00Z"), capacity: { treatment: { free: places, total: places }, screening: none, "on-site": none }, ...changes };
}

/** A year of twenty days in which everyone says yes after one day, unless told otherwise. */
export function tinyYear(therapists: readonly OfferingTherapist[], arrivals: readonly Arrival[], answers: Readonly<Record<string, Answer>> = {}): Year {
  const answerOf = (arrival: number, therapist: number) => answers[`${arrivals[arrival]!.need.id} ${therapists[therapist]!.id}`] ?? { kind: "accepted" as const, afterDays: 1 };
  return { startsOn, warmUpDays: 0, days: 20, therapists, busy: [], arrivals, answerOf };
}

export function live(year: Year, policy: string) {
  const anybody = year.arrivals[0] && seekerOn(year.arrivals[0].need, terms);
  const market = { ...marketOf(year.therapists, anybody, terms), known: new Map() };
  return runYear(year, market, policyNamed(policy), { terms, prices: { ...usualPriceRules, samples: 2 }, learnEveryDays: 7 });
}

/** "yara: served on 3.5 by tom". */
export function told({ people, market }: ReturnType<typeof live>): string[] {
  return people.map(({ need, status, endedAt, proposal }) => {
    if (status === "served") return `${need.id}: served on ${endedAt} by ${market.offerers[proposal!.node]!.therapist.id}`;
    return endedAt === null ? `${need.id}: ${status}` : `${need.id}: ${status} on ${endedAt}`;
  });
}
