import type { IsoDate } from "../iso-date.ts";
import { type Curve, cumulativeIncidence, dayReachedBy, reachedBy } from "./cumulative-incidence.ts";
import { type Period, type Spell, spellIn, type Wait } from "./spell.ts";

/** The days of one request that the clocks run by. Time in which it was parked counts: the child waited. */
export interface Milestones {
  readonly submittedOn: IsoDate;
  readonly intakeHeldOn: IsoDate | null;
  readonly startedOn: IsoDate | null;
  /** Taken back, or ended before it began. */
  readonly givenUpOn: IsoDate | null;
}

/** The two clocks: from sending to the intake, and from the intake to the treatment. */
export const clocks = ["to-intake", "to-start"] as const;
export type Clock = (typeof clocks)[number];

/** The wait that a clock measures; null when it has not begun to run. Whoever starts without an intake on record had it on that day. */
export function waitOn(clock: Clock, { submittedOn, intakeHeldOn, startedOn, givenUpOn }: Milestones): Wait | null {
  const intakeOn = intakeHeldOn ?? startedOn;
  if (clock === "to-intake") return { since: submittedOn, reachedOn: intakeOn, givenUpOn };
  return intakeOn === null ? null : { since: intakeOn, reachedOn: startedOn, givenUpOn };
}

/** The norm in days: a week has seven. */
export function normDays(clock: Clock, { intakeWeeks, treatmentWeeks }: { readonly intakeWeeks: number; readonly treatmentWeeks: number }): number {
  return 7 * (clock === "to-intake" ? intakeWeeks : treatmentWeeks);
}

export interface ClockReading {
  readonly curve: Curve;
  /** Of a hundred who wait so, half have reached it by this day; null for "not reached". */
  readonly medianDays: number | null;
  /** The share, from 0 to 1, that had reached it within the norm; null when nobody was watched for so long. */
  readonly withinNorm: number | null;
}

/** The waits on one clock that a period saw something of. */
export function spellsOn(clock: Clock, requests: readonly Milestones[], period: Period): Spell[] {
  return requests.flatMap((request) => {
    const wait = waitOn(clock, request);
    return (wait && spellIn(wait, period)) ?? [];
  });
}

/** One clock over a period, everyone included who waited in it. */
export function readClock(clock: Clock, requests: readonly Milestones[], period: Period, norm: number): ClockReading {
  const curve = cumulativeIncidence(spellsOn(clock, requests, period));
  return { curve, medianDays: dayReachedBy(curve, 0.5), withinNorm: reachedBy(curve, norm) };
}
