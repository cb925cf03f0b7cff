import type { StatedAge } from "./age.ts";
import type { KnownResidence } from "./responsible-gemeente.ts";

/** What is asked for. The last four are no treatment of a trauma: people ask about them all the same. */
export const helpKinds = ["treatment", "screening", "gp-practice-talks", "other-youth-help", "shelter-stay", "permanent-care"] as const;
export type HelpKind = (typeof helpKinds)[number];

/** Whose help it is: of the person whose age is given, or of the parent as part of that child's treatment. */
export const whoseHelp = ["own", "parent-guidance"] as const;
export type WhoseHelp = (typeof whoseHelp)[number];

/** Youth care before the adult age: none, still needed by the word of the gemeente, the need laid down, or stopped a short while ago. */
export const earlierYouthCare = ["none", "continues", "need-laid-down", "stopped-recently"] as const;
export type EarlierYouthCare = (typeof earlierYouthCare)[number];

/** Everything that decides who pays, as anyone can tell it: nothing in it says who it is. */
export interface FundingSituation {
  /** Of who is treated; with parent guidance that of the child. */
  readonly age: StatedAge;
  readonly help: HelpKind;
  readonly whose: WhoseHelp;
  readonly residence: KnownResidence;
  readonly earlierYouthCare: EarlierYouthCare;
  /** The help is part of a sentence or measure for young offenders. */
  readonly inCriminalLaw: boolean;
  /** Sexual violence in the days in which the centre for it (CSG) helps best. */
  readonly recentSexualViolence: boolean;
}
