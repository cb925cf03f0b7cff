import { minutesPerWorkingDay, officeHours, type WorkingCalendar, workingMinutesBetween } from "./working-time.ts";

/** How long there is to answer, as people say it. Past the term a yes still counts, as long as nobody else was asked. */
export type TimeLeft = { readonly unit: "days" | "hours"; readonly count: number } | { readonly unit: "over" };

/** Whole working days when there is at least one, else hours of working time, rounded up: nobody is told too little. */
export function timeLeft(now: Date, expiresAt: Date, calendar: WorkingCalendar = officeHours): TimeLeft {
  if (now >= expiresAt) return { unit: "over" };
  const minutes = workingMinutesBetween(now, expiresAt, calendar);
  const days = Math.floor(minutes / minutesPerWorkingDay(calendar));
  if (days > 0) return { unit: "days", count: days };
  return { unit: "hours", count: Math.max(1, Math.ceil(minutes / minutesPerHour)) };
}

const minutesPerHour = 60;
