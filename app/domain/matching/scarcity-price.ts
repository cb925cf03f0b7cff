import type { PlaceKind } from "../therapist.ts";

/**
 * What one place of a therapist is worth to those who can go to few others, per therapist and kind of place, in points
 * of fit. Who is not listed costs nothing. Learnt at night; docs/decisions/0006 says why.
 */
export type ScarcityPrices = Readonly<Record<string, Readonly<Partial<Record<PlaceKind, number>>>>>;

export const noPrices: ScarcityPrices = {};

export function priceOf(prices: ScarcityPrices, therapistId: string, kind: PlaceKind): number {
  return prices[therapistId]?.[kind] ?? 0;
}
