import type { PlaceKind } from "../therapist.ts";
import type { PriceRules } from "./price-rules.ts";

/** What the census counted of one kind of place in the days of the window, for the whole country. */
export interface PlaceStream {
  /** Places that were taken, by a case or a proposal, added up over the days. */
  readonly takenPlaceDays: number;
  readonly casesEnded: number;
  readonly saidYes: number;
  readonly saidNo: number;
}

export const noStream: PlaceStream = { takenPlaceDays: 0, casesEnded: 0, saidYes: 0, saidNo: 0 };

/** So many usual cases and answers are added to what was counted, so that the first week decides nothing. */
const usualOnes = 20;

/** How many places come free in a day, per place that is in use. */
export function turnover({ takenPlaceDays, casesEnded }: PlaceStream, kind: PlaceKind, rules: PriceRules): number {
  return (casesEnded + usualOnes) / (takenPlaceDays + usualOnes * rules.usualCaseDays[kind]);
}

/** The share of answers that was a yes; silence is a no. From 0 to 1. */
export function acceptance(streams: readonly PlaceStream[], { usualAcceptancePercent }: PriceRules): number {
  const yes = streams.reduce((sum, { saidYes }) => sum + saidYes, 0);
  const all = streams.reduce((sum, { saidYes, saidNo }) => sum + saidYes + saidNo, 0);
  return (yes + (usualOnes * usualAcceptancePercent) / 100) / (all + usualOnes);
}
