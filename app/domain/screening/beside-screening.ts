import { type ConsentAges, type Consenter, whoConsents } from "../consent.ts";
import { instruments } from "./instruments.ts";
import type { ScreeningRules } from "./rules.ts";

/** What belongs to a screening beside the form itself. */
export interface BesideScreening {
  /** Whose yes is asked before anybody fills in anything. */
  readonly consent: readonly Consenter[];
  /** Whether the guideline names three forms together: LEC-5 for the events, CRIES-13 for complaints, SDQ for functioning. */
  readonly guidelineTriple: boolean;
  /** Whole months after which it is asked again. */
  readonly repeatAfterMonths: number;
}

/**
 * Screening is asked with consent and repeated, and from the age of the CRIES-13 until adulthood the guideline names
 * LEC-5, CRIES-13 and SDQ together. [S] richtlijnenjeugdhulp.nl, key recommendations. `age` in whole years.
 */
export function besideScreening(age: number, ages: ConsentAges, rules: ScreeningRules): BesideScreening {
  return { consent: whoConsents(age, ages), guidelineTriple: age >= instruments["cries-13"].ages.from && age < 18, repeatAfterMonths: rules.outOfDateAfterMonths.value };
}
