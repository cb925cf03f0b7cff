import type { StatedAge } from "./age.ts";
import type { Flag, Reason, Step } from "./reason.ts";
import type { PayingGemeente, Residence } from "./residence.ts";
import type { Referrer } from "./rules.ts";

/** All that the funding of one person depends on. */
export interface FundedPerson {
  readonly age: StatedAge;
  readonly kind: "screening" | "treatment";
  readonly residence: Residence;
}

/** The same person once it is known which rule points at the gemeente: all that the table itself asks. */
export interface PersonToPayFor extends Pick<FundedPerson, "age" | "kind"> {
  readonly paying: PayingGemeente;
}

export type Payer =
  | { kind: "gemeente"; which: PayingGemeente }
  | { kind: "health-insurer" }
  | { kind: "shelter" }
  | { kind: "to-agree" };

export type OwnCost = { kind: "none" } | { kind: "deductible"; eurosPerCalendarYear: number };

/** Who pays for one person, what it costs them, why, and what has to be done. */
export interface FundingRoute {
  readonly route: "jeugdwet" | "zvw";
  readonly payer: Payer;
  readonly referrers: readonly Referrer[];
  readonly ownCost: OwnCost;
  readonly flags: readonly Flag[];
  readonly reasons: readonly Reason[];
  readonly nextSteps: readonly Step[];
}
