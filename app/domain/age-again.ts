import { z } from "zod";
import { addMonths, type IsoDate } from "./iso-date.ts";

/** A dated setting: after how many months a stated age is asked again. Ages are years only, so nobody can work them out. */
export const AgeTerms = z.object({ confirmAfterMonths: z.int().min(1).max(24) });
export type AgeTerms = z.infer<typeof AgeTerms>;

/** Ages that were stated on this day or before must be asked again. */
export function askAgainSince(today: IsoDate, { confirmAfterMonths }: AgeTerms): IsoDate {
  return addMonths(today, -confirmAfterMonths);
}
