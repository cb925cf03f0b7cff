import type { BirthdayInPath, DeductibleYear } from "./expected-path.ts";
import type { Payer } from "./decision.ts";
import type { Flag, Reason } from "./reason.ts";
import type { ResponsibleGemeente } from "./responsible-gemeente.ts";
import type { Referrer } from "./rules.ts";

/** The row of the decision table that decided. F10 and F11 decide nothing: they add information. */
export type TableRow = "F1" | "F2" | "F3" | "F4" | "F5" | "F6" | "F7" | "F8" | "F9" | "none";

export type AdviceRoute = "jeugdwet" | "jeugdwet-extended" | "zvw" | "wmo" | "wlz" | "not-covered";

export type AdvicePayer = Payer | { kind: "shelter-centre-gemeente" } | { kind: "care-office" };

export type AdviceReferrer = Referrer | "veilig-thuis" | "shelter" | "care-assessment-centre";

export type AdviceOwnCost =
  | { kind: "none" }
  | { kind: "deductible"; years: readonly DeductibleYear[] }
  | { kind: "local-rules" }
  | { kind: "not-worked-out" };

export type AdviceReason =
  | Reason
  | { code: "guidance-goes-with-child" }
  | { code: "extended-youth-care"; untilAge: number; because: "continues" | "need-laid-down" | "stopped-recently"; months: number }
  | { code: "other-help-after-eighteen" }
  | { code: "criminal-law-has-no-age-limit" }
  | { code: "shelter-stay-by-centre-gemeente" }
  | { code: "permanent-care-out-of-scope" }
  | { code: "gp-practice-talks-by-insurer" }
  | { code: "not-every-diagnosis-insured" }
  | { code: "deductible-in-two-years" };

/** Whose contract decides whether a therapist is paid. */
export type ContractThatCounts = "gemeente" | "insurer" | "none";

/** What becomes different on the day somebody comes of age. */
export type BirthdayChange = "payer" | "consent" | "referral" | "own-cost" | "contract";

/** Beside the route: where else to look. Never a way to pay for treatment. */
export type Information =
  | { code: "sexual-violence-centre"; withinDays: number; address: string }
  | { code: "sexual-violence-refund"; state: "exists" | "ended" | "to-check" }
  | { code: "damages-fund"; fromEuros: number; toEuros: number; address: string };

export type GpCheck = "may-refer-directly" | "letter-required" | "say-what-is-needed" | "say-suspected-disorder" | "date-before-intake" | "say-no-location" | "letter-for-eighteenth";

export type GemeenteCheck =
  | "say-which-rule"
  | "find-out-first"
  | "ask-contract"
  | "ask-budget-without-contract"
  | "provider-asks-allocation"
  | "ask-decision-on-extension"
  | "lay-down-need-before-eighteen"
  | "certified-institution-decides"
  | "say-no-location";

/** Who pays for one person's help, what it costs them, what changes on the way, why, and what to arrange with whom. */
export interface FundingAdvice {
  readonly row: TableRow;
  readonly route: AdviceRoute;
  readonly payer: AdvicePayer | null;
  /** Null where no gemeente pays by the rules of residence. */
  readonly responsible: ResponsibleGemeente | null;
  readonly referrers: readonly AdviceReferrer[];
  readonly ownCost: AdviceOwnCost;
  readonly contract: ContractThatCounts;
  readonly birthday: { readonly falls: Exclude<BirthdayInPath, "outside">; readonly changes: readonly BirthdayChange[] } | null;
  readonly flags: readonly Exclude<Flag, "turns-18-soon" | "may-turn-18-during-treatment">[];
  readonly reasons: readonly AdviceReason[];
  readonly information: readonly Information[];
  readonly forGp: readonly GpCheck[];
  readonly forGemeente: readonly GemeenteCheck[];
}
