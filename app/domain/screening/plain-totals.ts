import type { TotalCode } from "./instruments.ts";

export interface PlainTotal {
  readonly code: TotalCode;
  /** A T-score for TSCC and TSCYC, the total of difficulties for the SDQ. */
  readonly total: number;
  /** As who scored it says: norms by sex and age are under licence, or differ from year to year. */
  readonly raised: boolean;
}

/** What can be entered. SDQ: four scales of five items of 0 to 2 [S]; T-scores lie around 50, ten to the standard deviation [GK]. */
export const totalBounds: Readonly<Record<TotalCode, { readonly from: number; readonly to: number }>> = {
  tscc: { from: 20, to: 120 },
  tscyc: { from: 20, to: 120 },
  sdq: { from: 0, to: 40 },
};

/** Who may answer at which age, in whole years. [S] wpspublish.com, parinc.com; carlbring.se; SDQ: parent 2-17, self 11-17 */
export const totalAges: Readonly<Record<TotalCode, { readonly from: number; readonly to: number }>> = { tscc: { from: 8, to: 17 }, tscyc: { from: 3, to: 12 }, sdq: { from: 2, to: 17 } };

/** True for a whole number that this instrument can come to. */
export function isPossibleTotal(code: TotalCode, total: number): boolean {
  const { from, to } = totalBounds[code];
  return Number.isInteger(total) && total >= from && total <= to;
}
