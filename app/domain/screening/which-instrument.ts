import type { ScoredCode } from "./instruments.ts";

export type Informant = "self" | "caregiver";

/** The form to begin with and what can go beside it; for an infant none, an expert is consulted. */
export type InstrumentAdvice =
  | { readonly kind: "instrument"; readonly first: ScoredCode; readonly beside: readonly ScoredCode[] }
  | { readonly kind: "expert" }
  /** There is a form for this age, for another informant. */
  | { readonly kind: "other-informant"; readonly ask: Informant };

/**
 * Which form at which age (whole years) and for whom. Under 3 none; 3 to 6 the CATS for the caregiver; 7 the KJTS; 8 to 17
 * the CRIES-13 with the KJTS beside it; from 18 the PCL-5 with the ITQ. [S*] facts put together from the validations.
 */
export function whichInstrument(age: number, informant: Informant): InstrumentAdvice {
  if (age < 3) return { kind: "expert" };
  if (age < 7) return informant === "caregiver" ? only("cats-3-6") : { kind: "other-informant", ask: "caregiver" };
  if (age < 8) return only(informant === "self" ? "cats-2" : "cats-2-caregiver");
  if (age < 18) return informant === "self" ? only("cries-13", "cats-2") : only("cries-13-parent", "cats-2-caregiver");
  return informant === "self" ? only("pcl-5", "itq") : { kind: "other-informant", ask: "self" };
}

function only(first: ScoredCode, ...beside: ScoredCode[]): InstrumentAdvice {
  return { kind: "instrument", first, beside };
}
