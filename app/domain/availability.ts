import { proceed, refuse, type Decision } from "./decision.ts";
import type { IsoDate } from "./iso-date.ts";

export type DaysAway = {
  readonly nextFreeOn: IsoDate | null;
  readonly absentFrom: IsoDate | null;
  readonly absentUntil: IsoDate | null;
};

/** What is wrong with these days, by field. An absence has a first and a last day, in that order, and lies ahead. */
export function daysAwayProblems({ absentFrom, absentUntil }: DaysAway, today: IsoDate): { field: string; code: string }[] {
  if (absentFrom === null && absentUntil === null) return [];
  if (absentFrom === null) return [{ field: "absentFrom", code: "absence-needs-both" }];
  if (absentUntil === null) return [{ field: "absentUntil", code: "absence-needs-both" }];
  if (absentUntil < absentFrom) return [{ field: "absentUntil", code: "absence-reversed" }];
  return absentUntil < today ? [{ field: "absentUntil", code: "absence-is-over" }] : [];
}

/** Whether somebody is away on a day, by the first and the last day of an absence. Only one of the two: from then on, or until then. */
export function isAway({ absentFrom, absentUntil }: Omit<DaysAway, "nextFreeOn">, on: IsoDate): boolean {
  if (absentFrom === null && absentUntil === null) return false;
  return (absentFrom === null || on >= absentFrom) && (absentUntil === null || on <= absentUntil);
}

/** Whoever is not paused can pause. */
export function pause(pausedAt: Date | null): Decision<object, "already-paused"> {
  return pausedAt === null ? proceed({}) : refuse("already-paused");
}

/** Whoever paused, or was paused for silence, can resume alone. To resume says: my places are right. */
export function resumption(pausedAt: Date | null): Decision<object, "not-paused"> {
  return pausedAt === null ? refuse("not-paused") : proceed({});
}
