import { z } from "zod";
import type { Urgency } from "./urgency.ts";
import {
  addWorkingMinutes,
  minutesPerWorkingDay,
  officeHours,
  type WorkingCalendar,
  workingMinutesBetween,
} from "./working-time.ts";

const workingDays = z.int().min(1).max(60);

/** Working days to answer a proposal, per urgency. A dated setting: the programme's own choice, not law. */
export const AnswerTerms = z.object({
  crisis: workingDays.default(1),
  high: workingDays.default(2),
  normal: workingDays.default(5),
});
export type AnswerTerms = z.infer<typeof AnswerTerms>;
export const usualAnswerTerms: AnswerTerms = AnswerTerms.parse({});

/**
 * So many whole working days later, counted in working time: a proposal of Tuesday 15:00 with two
 * days ends on Thursday 15:00; one of Friday night starts to count on Monday at opening time.
 * @throws RangeError when `days` is negative or not whole.
 */
export function addWorkingDays(from: Date, days: number, calendar: WorkingCalendar = officeHours): Date {
  if (!Number.isInteger(days) || days < 0) throw new RangeError("Working days are whole and not negative.");
  return addWorkingMinutes(from, days * minutesPerWorkingDay(calendar), calendar);
}

/** When an unanswered proposal expires. */
export function answerDeadline(
  urgency: Urgency,
  proposedAt: Date,
  terms: AnswerTerms = usualAnswerTerms,
  calendar: WorkingCalendar = officeHours,
): Date {
  return addWorkingDays(proposedAt, terms[urgency], calendar);
}

/** The moment in working hours at which half of the term has passed: the reminder goes out then. */
export function reminderAt(proposedAt: Date, expiresAt: Date, calendar: WorkingCalendar = officeHours): Date {
  const term = workingMinutesBetween(proposedAt, expiresAt, calendar);
  return addWorkingMinutes(proposedAt, Math.floor(term / 2), calendar);
}
