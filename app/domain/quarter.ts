import { yearOf, type IsoDate } from "./iso-date.ts";

/** The first day of the quarter in which this day lies: 2026-11-22 is in the quarter of 2026-10-01. */
export function quarterOf(date: IsoDate): IsoDate {
  const month = Number(date.slice(5, 7));
  const first = month - ((month - 1) % 3);
  return `${yearOf(date)}-${String(first).padStart(2, "0")}-01`;
}
