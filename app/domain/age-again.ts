import { z } from "zod";
import { addMonths, type IsoDate } from "./iso-date.ts";
import type { PersonKind } from "./request.ts";

/** A dated setting: after how many months a stated age is asked again. Ages are years only, so nobody can work them out. */
export const AgeTerms = z.object({ confirmAfterMonths: z.int().min(1).max(24) });
export type AgeTerms = z.infer<typeof AgeTerms>;

/** Ages that were stated on this day or before must be asked again. */
export function askAgainSince(today: IsoDate, { confirmAfterMonths }: AgeTerms): IsoDate {
  return addMonths(today, -confirmAfterMonths);
}

/** Ages in years between which each kind of person is plausible. The programme's choice: it catches slips, and no child. */
const plausibleAges: Record<PersonKind, { from: number; to: number }> = { child: { from: 0, to: 22 }, parent: { from: 13, to: 99 } };

export function isPlausibleAge(personKind: PersonKind, ageYears: number): boolean {
  const { from, to } = plausibleAges[personKind];
  return ageYears >= from && ageYears <= to;
}
