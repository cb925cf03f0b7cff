import type { PriceRules } from "./price-rules.ts";

/** In words, how scarce a kind of request is. `nobody`: not one therapist could take any of these, free or full. */
export const scarcityLevels = ["nobody", "very-scarce", "scarce", "sometimes-short"] as const;
export type ScarcityLevel = (typeof scarcityLevels)[number];

/** Measured against what serving one more request is worth: at half of it a place is scarce, from its whole on very scarce. */
export function scarcityLevel({ requests, nobody, points }: { requests: number; nobody: number; points: number }, { servedWorth }: PriceRules): ScarcityLevel {
  if (nobody === requests) return "nobody";
  if (points >= servedWorth) return "very-scarce";
  return points * 2 >= servedWorth ? "scarce" : "sometimes-short";
}
