import { epochOf, type IsoDate } from "../iso-date.ts";

/** One wait: from a first day until something came, until it was given up, or still going on. */
export interface Wait {
  readonly since: IsoDate;
  /** The day on which what was waited for came. */
  readonly reachedOn: IsoDate | null;
  /** The day on which nobody waited for it any more. */
  readonly givenUpOn: IsoDate | null;
}

/** The days that a figure speaks of, both included. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * What a period saw of a wait, in days since the wait began. Somebody who waited before the period began is seen from
 * that day on only (delayed entry): those who were helped before are not in it, so the days before may not count either.
 */
export interface Spell {
  readonly seenFrom: number;
  readonly seenUntil: number;
  readonly end: "reached" | "given-up" | "still-waiting";
}

/** Null when the period saw nothing of this wait. */
export function spellIn({ since, reachedOn, givenUpOn }: Wait, { from, to }: Period): Spell | null {
  const endedOn = earliest(reachedOn, givenUpOn);
  if (since > to || (endedOn !== null && endedOn < from)) return null;
  const day = (date: IsoDate) => Math.max(0, daysBetween(since, date));
  const seenFrom = since < from ? day(from) : 0;
  if (endedOn === null || endedOn > to) return { seenFrom, seenUntil: day(to), end: "still-waiting" };
  return { seenFrom, seenUntil: day(endedOn), end: endedOn === reachedOn ? "reached" : "given-up" };
}

function earliest(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((epochOf(to) - epochOf(from)) / 86_400_000);
}
