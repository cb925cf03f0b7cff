import type { Spell } from "./spell.ts";
import { type DayCount, peopleIn, perDay, type SpellTally, tallyOf } from "./spell-tally.ts";

/** How it stands after so many days of waiting, for somebody who waits as people waited in the period. */
export interface CurveStep {
  readonly day: number;
  /** Shares of everyone, from 0 to 1, that had come so far, or had given up, by the end of this day. */
  readonly reached: number;
  readonly givenUp: number;
  /** How many were seen waiting on this day: the fewer, the less the step says. */
  readonly atRisk: number;
}

/** A step for each day on which something happened, and the last day on which anybody was seen. */
export interface Curve {
  readonly people: number;
  readonly steps: readonly CurveStep[];
  readonly seenUntil: number;
}

/**
 * The cumulative incidence of having reached what is waited for, with giving up as a competing end and those who still
 * wait included (Aalen–Johansen; Andersen e.a. 2012, "Competing risks in epidemiology" [GK]). A mean of those who were
 * helped would leave out exactly those who wait longest. In whole days; somebody seen from day 10 on is no witness of the
 * nine days before.
 */
export function cumulativeIncidence(spells: readonly Spell[]): Curve {
  return curveOf(tallyOf(spells));
}

/** The same, of waits that were counted before. */
export function curveOf(tally: SpellTally): Curve {
  const left = everyEnd(tally);
  const [reachedOn, gaveUpOn] = [new Map(tally.reached), new Map(tally["given-up"])];
  const [inSight, gone] = [countingOn(tally.seenFrom), countingOn(left)];
  const steps: CurveStep[] = [];
  let [reached, givenUp, stillWaiting] = [0, 0, 1];
  for (const [day] of perDay([...tally.reached, ...tally["given-up"]])) {
    const atRisk = inSight(day) - gone(day - 1);
    const [came, stopped] = [reachedOn.get(day) ?? 0, gaveUpOn.get(day) ?? 0];
    reached += stillWaiting * (came / atRisk);
    givenUp += stillWaiting * (stopped / atRisk);
    stillWaiting *= 1 - (came + stopped) / atRisk;
    steps.push({ day, reached, givenUp, atRisk });
  }
  return { people: peopleIn(left), steps, seenUntil: left.at(-1)?.[0] ?? 0 };
}

function everyEnd(tally: SpellTally): DayCount[] {
  return perDay([...tally.reached, ...tally["given-up"], ...tally["still-waiting"]]);
}

/** How many there were up to and with a day. To be asked of days in their order only: it counts on from the day before. */
function countingOn(counts: readonly DayCount[]): (day: number) => number {
  let [next, sum] = [0, 0];
  return (day) => {
    for (; next < counts.length && counts[next]![0] <= day; next += 1) sum += counts[next]![1];
    return sum;
  };
}

/** The share that had reached it by the end of a day; null when nobody was watched for so long. */
export function reachedBy({ steps, seenUntil, people }: Curve, day: number): number | null {
  if (people === 0 || day > seenUntil) return null;
  return steps.findLast((step) => step.day <= day)?.reached ?? 0;
}

/** The first day by which this share of everyone had reached it; null for "not reached". */
export function dayReachedBy({ steps }: Curve, share: number): number | null {
  // A share of thirds adds up to a hair less than it should.
  return steps.find(({ reached }) => reached >= share - 1e-9)?.day ?? null;
}

/** How it stands after so many days: shares of everyone, and how many were seen waiting then. Null when nobody was watched for so long. */
export function standAfter(tally: SpellTally, curve: Curve, day: number): CurveStep | null {
  if (curve.people === 0 || day > curve.seenUntil) return null;
  const { reached, givenUp } = curve.steps.findLast((step) => step.day <= day) ?? { reached: 0, givenUp: 0 };
  return { day, reached, givenUp, atRisk: countingOn(tally.seenFrom)(day) - countingOn(everyEnd(tally))(day - 1) };
}
