import { z } from "zod";
import { amsterdamClock } from "./amsterdam-time.ts";
import { isAway } from "./availability.ts";
import { addDays, addMonths, type IsoDate } from "./iso-date.ts";

const days = z.int().min(1).max(366);

/**
 * The monthly question, in days since the last confirmation: when it is asked, and when it is asked again. After the last
 * day of a confirmation (`confirmedForDays`, a rule of the matching) who said nothing is paused. A dated setting.
 */
export const ConfirmationTerms = z
  .object({ askAfterDays: days.default(28), remindAfterDays: days.default(35), remindAgainAfterDays: days.default(40) })
  .refine(({ askAfterDays, remindAfterDays, remindAgainAfterDays }) => askAfterDays < remindAfterDays && remindAfterDays < remindAgainAfterDays, { error: "steps-out-of-order" });
export type ConfirmationTerms = z.infer<typeof ConfirmationTerms>;
export const usualConfirmationTerms: ConfirmationTerms = ConfirmationTerms.parse({});

export const confirmationSteps = ["ask", "remind", "remind-again", "pause"] as const;
export type ConfirmationStep = (typeof confirmationSteps)[number];

/** How far the question of this month has come. */
export interface Round {
  readonly askedAt: Date;
  readonly remindedAt: Date | null;
  readonly remindedAgainAt: Date | null;
}

export interface ToConfirm {
  readonly confirmedAt: Date;
  /** Null while nothing was asked since the last confirmation. */
  readonly round: Round | null;
}

export interface Away {
  readonly absentFrom: IsoDate | null;
  readonly absentUntil: IsoDate | null;
}

export interface DueStep {
  readonly step: ConfirmationStep;
  /** Not before this day. */
  readonly on: IsoDate;
}

/**
 * The next step with somebody who has not confirmed, and its day. Each step follows the one before, at least a day later:
 * after days without a worker nobody is paused who was not asked, and nobody gets two letters at once.
 */
export function nextStep({ confirmedAt, round }: ToConfirm, terms: ConfirmationTerms, confirmedForDays: number): DueStep {
  const after = (many: number) => addDays(amsterdamClock(confirmedAt).date, many);
  if (!round) return { step: "ask", on: after(terms.askAfterDays) };
  const { askedAt, remindedAt, remindedAgainAt } = round;
  if (!remindedAt) return { step: "remind", on: laterDay(after(terms.remindAfterDays), dayAfter(askedAt)) };
  if (!remindedAgainAt) return { step: "remind-again", on: laterDay(after(terms.remindAgainAfterDays), dayAfter(remindedAt)) };
  return { step: "pause", on: laterDay(after(confirmedForDays), dayAfter(remindedAgainAt)) };
}

/** What has to happen today, or nothing. Who is away is asked after coming back. */
export function stepToday(standing: ToConfirm & Away, today: IsoDate, terms: ConfirmationTerms, confirmedForDays: number): ConfirmationStep | null {
  if (isAway(standing, today)) return null;
  const { step, on } = nextStep(standing, terms, confirmedForDays);
  return on <= today ? step : null;
}

function dayAfter(moment: Date): IsoDate {
  return addDays(amsterdamClock(moment).date, 1);
}

function laterDay(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}

/** What somebody can answer to the monthly question with one click. */
export const ConfirmationAnswer = z.enum(["still-right", "no-place-this-month"]);
export type ConfirmationAnswer = z.infer<typeof ConfirmationAnswer>;

/** "No place this month" holds until the first day of the next one. */
export function firstOfNextMonth(today: IsoDate): IsoDate {
  return addMonths(`${today.slice(0, 7)}-01`, 1);
}

/** The first day on which a pause could follow, when every step that is left is taken on its day. */
export function pauseOn({ confirmedAt, round }: ToConfirm & { round: Round }, terms: ConfirmationTerms, confirmedForDays: number): IsoDate {
  const due = nextStep({ confirmedAt, round }, terms, confirmedForDays);
  if (due.step === "pause") return due.on;
  const at = new Date(`${due.on}T12:00:00Z`);
  const after = due.step === "remind" ? { ...round, remindedAt: at } : { ...round, remindedAgainAt: at };
  return pauseOn({ confirmedAt, round: after }, terms, confirmedForDays);
}
