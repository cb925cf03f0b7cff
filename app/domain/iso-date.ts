import { z } from "zod";

const shape = /^\d{4}-\d{2}-\d{2}$/;
const millisecondsPerDay = 86_400_000;

/** A calendar day as `YYYY-MM-DD`, without a time or a zone. Refuses days that do not exist. */
export const IsoDate = z.string().refine(isIsoDate, { error: "not-a-date" });
export type IsoDate = string;

export function isIsoDate(text: string): boolean {
  if (!shape.test(text)) return false;
  const epoch = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(epoch) && isoDate(epoch) === text;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDate(epochOf(date) + days * millisecondsPerDay);
}

/** The same day of the month, `months` later; the last day where that month is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const firstOfMonth = new Date(epochOf(`${date.slice(0, 7)}-01`));
  firstOfMonth.setUTCMonth(firstOfMonth.getUTCMonth() + months);
  const month = isoDate(firstOfMonth.getTime());
  const sameDay = `${month.slice(0, 8)}${date.slice(8)}`;
  return isIsoDate(sameDay) ? sameDay : lastOfMonth(month);
}

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export function weekday(date: IsoDate): number {
  return new Date(epochOf(date)).getUTCDay() || 7;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** Midnight UTC of the day, in milliseconds: for counting with days, never a moment in Dutch time. */
export function epochOf(date: IsoDate): number {
  if (!isIsoDate(date)) throw new RangeError("Expected a calendar day as YYYY-MM-DD.");
  return Date.parse(`${date}T00:00:00Z`);
}

function lastOfMonth(date: IsoDate): IsoDate {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return isoDate(Date.UTC(year, month, 0));
}

function isoDate(epoch: number): IsoDate {
  return new Date(epoch).toISOString().slice(0, 10);
}
