import { z } from "zod";
import { amsterdamClock, amsterdamInstant } from "./amsterdam-time.ts";
import { HolidayChoices, holidayOn } from "./dutch-holidays.ts";
import { addDays, IsoDate, weekday } from "./iso-date.ts";

const minuteOfDay = z.int().min(0).max(24 * 60);

/** When people answer: days of the week (1 = Monday), hours in minutes since midnight, Dutch time. */
export const WorkingCalendar = z
  .object({
    weekdays: z.array(z.int().min(1).max(7)).min(1).default([1, 2, 3, 4, 5]),
    opensAtMinute: minuteOfDay.default(9 * 60),
    closesAtMinute: minuteOfDay.default(17 * 60),
    holidays: HolidayChoices.prefault({}),
    closedOn: z.array(IsoDate).default([]),
  })
  .refine(({ opensAtMinute, closesAtMinute }) => opensAtMinute < closesAtMinute, { error: "closes-before-it-opens" });
export type WorkingCalendar = z.infer<typeof WorkingCalendar>;

/** Monday to Friday, 09:00 to 17:00, Dutch holidays off. */
export const officeHours: WorkingCalendar = WorkingCalendar.parse({});

// Longer than any row of holidays; beyond it the calendar has no working day at all.
const daysToLookAhead = 366;

export function isWorkingDay(date: IsoDate, calendar: WorkingCalendar = officeHours): boolean {
  if (!calendar.weekdays.includes(weekday(date))) return false;
  if (calendar.closedOn.includes(date)) return false;
  return holidayOn(date, calendar.holidays) === undefined;
}

export function minutesPerWorkingDay({ opensAtMinute, closesAtMinute }: WorkingCalendar): number {
  return closesAtMinute - opensAtMinute;
}

/**
 * The instant by which so many minutes of working time have passed: nights, weekends and holidays do
 * not count. What ends exactly at closing time ends then, not the next morning.
 * @throws RangeError for negative minutes, or when no working day follows within a year.
 */
export function addWorkingMinutes(from: Date, minutes: number, calendar: WorkingCalendar): Date {
  if (!(minutes >= 0)) throw new RangeError("Working time is added forwards.");
  const start = firstWorkingMoment(from, calendar);
  let { date, minute } = start;
  let left = minutes;
  while (minute + left > calendar.closesAtMinute) {
    left -= calendar.closesAtMinute - minute;
    date = nextWorkingDay(date, calendar);
    minute = calendar.opensAtMinute;
  }
  return amsterdamInstant({ date, minute: minute + left });
}

/** Minutes of working time between two instants; 0 when the second is not later. */
export function workingMinutesBetween(from: Date, until: Date, calendar: WorkingCalendar): number {
  if (until <= from) return 0;
  const start = amsterdamClock(from);
  const end = amsterdamClock(until);
  let total = 0;
  for (let date = start.date; date <= end.date; date = addDays(date, 1)) {
    if (!isWorkingDay(date, calendar)) continue;
    const opens = date === start.date ? Math.max(start.minute, calendar.opensAtMinute) : calendar.opensAtMinute;
    const closes = date === end.date ? Math.min(end.minute, calendar.closesAtMinute) : calendar.closesAtMinute;
    total += Math.max(0, closes - opens);
  }
  return total;
}

function firstWorkingMoment(from: Date, calendar: WorkingCalendar) {
  const { date, minute } = amsterdamClock(from);
  const stillOpen = isWorkingDay(date, calendar) && minute < calendar.closesAtMinute;
  if (stillOpen) return { date, minute: Math.max(minute, calendar.opensAtMinute) };
  return { date: nextWorkingDay(date, calendar), minute: calendar.opensAtMinute };
}

function nextWorkingDay(date: IsoDate, calendar: WorkingCalendar): IsoDate {
  for (let days = 1; days <= daysToLookAhead; days++) {
    const next = addDays(date, days);
    if (isWorkingDay(next, calendar)) return next;
  }
  throw new RangeError("This calendar has no working day in the coming year.");
}
