import { addMonths, type IsoDate } from "../iso-date.ts";
import type { ScreeningRules } from "./rules.ts";

export interface ScreeningSoFar {
  /** Whole weeks since the last shocking event; null while nobody knows. */
  readonly weeksSinceEvent: number | null;
  /** The first day of the month of the last screening; null without one. */
  readonly screenedOn: IsoDate | null;
  /** A professional has already diagnosed what treatment is for. */
  readonly diagnosed: boolean;
  /** A screening is wanted all the same because complaints are severe or get worse. */
  readonly severeNow: boolean;
}

export type ScreeningAdvice =
  | { readonly when: "skip"; readonly because: "diagnosed" | "screened-recently" }
  | { readonly when: "later"; readonly because: "too-early"; readonly inWeeks: number }
  | { readonly when: "now"; readonly because: "never-screened" | "out-of-date" | "severe" };

/**
 * Whether a screening is needed now, later, or not. It never holds up a request: it is advice. A diagnosis or a fresh
 * result makes another one needless; in the first weeks complaints often pass, unless they are severe.
 */
export function whenToScreen(soFar: ScreeningSoFar, rules: ScreeningRules, today: IsoDate): ScreeningAdvice {
  const { weeksSinceEvent, screenedOn, diagnosed, severeNow } = soFar;
  if (diagnosed) return { when: "skip", because: "diagnosed" };
  if (severeNow) return { when: "now", because: "severe" };
  if (screenedOn !== null && !isOutOfDate(screenedOn, rules, today)) return { when: "skip", because: "screened-recently" };
  const early = rules.tooEarlyBeforeWeeks.value;
  if (weeksSinceEvent !== null && weeksSinceEvent < early) return { when: "later", because: "too-early", inWeeks: early - weeksSinceEvent };
  return { when: "now", because: screenedOn === null ? "never-screened" : "out-of-date" };
}

/** True once so many months have passed that the result says little of now. [S] richtlijnenjeugdhulp.nl: repeat every 6 to 12 months */
export function isOutOfDate(screenedOn: IsoDate, rules: ScreeningRules, today: IsoDate): boolean {
  return today >= addMonths(screenedOn, rules.outOfDateAfterMonths.value);
}
