import type { PayingGemeente } from "./residence.ts";
import type { Referrer } from "./rules.ts";

/** Why a route is what it is, as a code with its numbers; the sentences live with the words. */
export type Reason =
  | { code: "under-adult-age"; adultAge: number }
  | { code: "from-adult-age"; adultAge: number }
  | { code: "extended-youth-care-only-without-other-law"; untilAge: number }
  | { code: "paying-gemeente"; which: PayingGemeente }
  | { code: "no-own-cost" }
  | { code: "deductible-per-calendar-year"; euros: number }
  | { code: "screening-paid-by-shelter" }
  | { code: "screening-payer-to-agree" };

/** What someone has to do next for the money to be in order. */
export type Step =
  | { code: "ask-referral"; from: readonly Referrer[] }
  | { code: "find-out-paying-gemeente" }
  | { code: "tell-paying-gemeente"; which: PayingGemeente }
  | { code: "check-insurer-contract" }
  | { code: "agree-who-pays-screening" }
  | { code: "ask-age-again" }
  | { code: "prepare-eighteenth-birthday" };

export type Flag = "turns-18-soon" | "may-turn-18-during-treatment" | "age-to-ask-again" | "paying-gemeente-unknown";
