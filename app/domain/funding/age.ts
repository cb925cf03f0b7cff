import { addMonths, type IsoDate } from "../iso-date.ts";

/** An age as it is stored: whole years, and the day on which someone said so. Never a birth date. */
export interface StatedAge {
  readonly years: number;
  readonly statedOn: IsoDate;
  /** Said on the same day: the 18th birthday falls within six months. */
  readonly turnsEighteenSoon: boolean;
}

/** The six months of the question "turns 18 within six months?", which is fixed text in the form. */
const soonMonths = 6;

/** The age in years that the person has certainly reached on a day. */
export function certainAge({ years, statedOn, turnsEighteenSoon }: StatedAge, on: IsoDate): number {
  const reached = years + Math.max(0, birthdaysPassed(statedOn, on));
  const eighteenByNow = turnsEighteenSoon && on >= addMonths(statedOn, soonMonths);
  return eighteenByNow ? Math.max(18, reached) : reached;
}

/** True once so many months have passed that the age must be asked again. */
export function ageIsStale({ statedOn }: StatedAge, on: IsoDate, afterMonths: number): boolean {
  return on >= addMonths(statedOn, afterMonths);
}

/** Whole years between two days: each holds one birthday, whenever that is. */
function birthdaysPassed(from: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(from.slice(0, 4));
  return on.slice(5) < from.slice(5) ? years - 1 : years;
}
