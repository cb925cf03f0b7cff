import type { Spell } from "./spell.ts";

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
  const came = spells.map(({ seenFrom }) => seenFrom).sort((a, b) => a - b);
  const left = spells.map(({ seenUntil }) => seenUntil).sort((a, b) => a - b);
  const ends = Map.groupBy(spells.filter(({ end }) => end !== "still-waiting"), ({ seenUntil }) => seenUntil);
  const steps: CurveStep[] = [];
  let [reached, givenUp, stillWaiting, inSight, gone] = [0, 0, 1, 0, 0];
  for (const day of [...ends.keys()].sort((a, b) => a - b)) {
    while (inSight < came.length && came[inSight]! <= day) inSight += 1;
    while (gone < left.length && left[gone]! < day) gone += 1;
    const atRisk = inSight - gone;
    const ended = (end: Spell["end"]) => ends.get(day)!.filter((spell) => spell.end === end).length;
    reached += stillWaiting * (ended("reached") / atRisk);
    givenUp += stillWaiting * (ended("given-up") / atRisk);
    stillWaiting *= 1 - (ended("reached") + ended("given-up")) / atRisk;
    steps.push({ day, reached, givenUp, atRisk });
  }
  return { people: spells.length, steps, seenUntil: left.at(-1) ?? 0 };
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
export function standAfter(spells: readonly Spell[], curve: Curve, day: number): CurveStep | null {
  if (curve.people === 0 || day > curve.seenUntil) return null;
  const { reached, givenUp } = curve.steps.findLast((step) => step.day <= day) ?? { reached: 0, givenUp: 0 };
  return { day, reached, givenUp, atRisk: spells.filter(({ seenFrom, seenUntil }) => seenFrom <= day && day <= seenUntil).length };
}
