import type { PriceRules } from "./price-rules.ts";

/**
 * Tonight's price and the one before, mixed, bounded and whole. One night has few requests and much chance; mixing makes
 * the prices follow the weeks and not the day.
 */
export function smoothed(tonight: number, before: number, { tonightPercent, mostPoints }: PriceRules): number {
  const share = tonightPercent / 100;
  return Math.round(Math.min(mostPoints, Math.max(0, share * tonight + (1 - share) * before)));
}
