import { z } from "zod";
import type { CareTerms } from "../care/care-terms.ts";
import { addDays, type IsoDate } from "../iso-date.ts";
import { leadActions } from "../lead-action.ts";
import { requestStatuses } from "../request.ts";
import { type Clock, clocks, type Milestones, waitOn } from "../waiting/clocks.ts";
import { type Period, spellIn } from "../waiting/spell.ts";
import type { WaitingNorm } from "./figures.ts";
import { deedFor } from "./needs-lead.ts";
import { daysWaiting, type Described, type Listed, looksForSomebody, type Standing } from "./request-in-sight.ts";
import { splits, valuesOf } from "./split.ts";

/** How far the figures look back, in weeks. */
export const periods = [13, 26, 52] as const;
export const usualWeeks = 26 as const;
export const longestPeriod = 52 as const;

/** What was said to a proposal, and how families ended up: as the database calls them. */
export const answers = ["accepted", "no-place", "not-my-expertise", "this-one-case", "stop-asking-me", "expired", "withdrawn"] as const;
export type Answer = (typeof answers)[number];
export const togetherness = ["same-therapist", "same-practice", "apart"] as const;
export type Togetherness = (typeof togetherness)[number];
export const appointmentOutcomes = ["kept", "missed", "cancelled"] as const;

const maybe = <Word extends string>(words: readonly Word[]) => z.enum(words as readonly [Word, ...Word[]]).optional().catch(undefined);

/** What the address of a page of the lead asks for. A word that was made up asks for nothing. */
export const Question = z.object({
  region: z.string().optional(),
  weeks: z.coerce.number().pipe(z.literal([...periods])).catch(usualWeeks),
  by: maybe(splits),
  value: z.string().max(60).optional(),
  status: maybe(requestStatuses),
  waiting: maybe(["yes", "past-norm"]),
  deed: maybe(leadActions),
  clock: maybe(clocks),
  end: maybe(["reached", "given-up", "still-waiting"]),
  answer: maybe(answers),
  appointment: maybe(appointmentOutcomes),
  family: maybe(togetherness),
});
export type Question = z.infer<typeof Question>;

/** The regions that the reader looks at: one of the own, or all of them. One that is not the reader's own is none. */
export function regionsAsked({ region }: Pick<Question, "region">, own: readonly string[]): readonly string[] {
  return region === undefined || region === "" ? own : own.filter((slug) => slug === region);
}

/** The period of a figure: so many weeks until today, today included. */
export function periodOf({ weeks }: Pick<Question, "weeks">, today: IsoDate): Period {
  return { from: addDays(today, 1 - 7 * weeks), to: today };
}

/** By what it is decided whether a request that runs is behind a figure. */
export interface Reading {
  readonly now: Date;
  readonly norm: WaitingNorm;
  readonly terms: CareTerms;
}

// The list behind a figure is asked with the same words as the figure: whether it counted this request.

/** Whether a figure of what requests are counted it. */
export function isOfValue(request: Described, { by, value }: Question): boolean {
  return !by || value === undefined || valuesOf(request, by).includes(value);
}

/** Whether a figure of this moment counted it. */
export function isInState(request: Standing, { status, waiting, deed }: Question, { now, norm, terms }: Reading): boolean {
  if (status && request.status !== status) return false;
  if (waiting && !looksForSomebody(request)) return false;
  if (waiting === "past-norm" && daysWaiting(request, now) <= 7 * norm.intakeWeeks) return false;
  return !deed || deedFor(request, terms, now) === deed;
}

/** Whether a clock counted it: whether the period saw something of its wait, and how that ended. */
export function isOnClock(request: Milestones, clock: Clock, end: Question["end"], period: Period): boolean {
  const wait = waitOn(clock, request);
  const spell = wait && spellIn(wait, period);
  return spell !== null && (end === undefined || spell.end === end);
}

/** Whether the address asks for more than a state: then the list is that of a figure, and pages are numbered. */
export function asksForFigure({ region, by, value, waiting, deed, clock, answer, appointment, family }: Question): boolean {
  return [region, by && value, waiting, deed, clock, answer, appointment, family].some((word) => word !== undefined && word !== "");
}

/** Those behind a figure, in the order of the list: crisis first, then who was sent first. */
export function inListOrder<Request extends Listed>(requests: readonly Request[]): Request[] {
  const after = ({ urgency }: Listed) => (urgency === "crisis" ? 0 : 1);
  return requests.toSorted((a, b) => after(a) - after(b) || a.submittedAt.getTime() - b.submittedAt.getTime() || (a.id < b.id ? -1 : 1));
}
