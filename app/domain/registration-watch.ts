import { days, later } from "./duration.ts";
import type { RegistrationTerms } from "./registration-terms.ts";
import { addWorkingMinutes, minutesPerWorkingDay, type WorkingCalendar } from "./working-time.ts";

/**
 * Who has to hear that a lead's check takes long: nobody yet, the leads of the home region again, or the national team too.
 * In working days since it was sent. The therapist stays where the last decision put them: not approved, or at work with
 * the profile of before.
 */
export function whoHearsOfWait(since: Date, now: Date, terms: RegistrationTerms, calendar: WorkingCalendar): "nobody" | "leads" | "national" {
  const after = (workingDays: number) => addWorkingMinutes(since, workingDays * minutesPerWorkingDay(calendar), calendar);
  if (now >= after(terms.escalateWorkingDays)) return "national";
  return now >= after(terms.remindLeadWorkingDays) ? "leads" : "nobody";
}

/** From this moment back, what ends is told once more: a wait that ends within the reminder's days. */
export function reminderReaches(now: Date, { remindDaysBefore }: RegistrationTerms): Date {
  return later(now, days(remindDaysBefore));
}

/** Whether somebody who was asked to agree has had all the time there was. */
export function codeTimeIsOver(askedAt: Date, now: Date, agreeWithinDays: number): boolean {
  return now >= later(askedAt, days(agreeWithinDays));
}
