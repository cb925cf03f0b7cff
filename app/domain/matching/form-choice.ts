import type { FormOnOffer } from "./offerer.ts";

export interface FormNeed {
  readonly kind: "screening" | "treatment";
  readonly forms: readonly string[];
  readonly ageYears: number;
}

/**
 * Whether a form answers the wish. Without a wish the therapist decides, so each does; a screening asks for no form,
 * because its outcome says which one suits.
 */
export function isWished({ kind, forms }: FormNeed, { code }: FormOnOffer): boolean {
  return kind === "screening" || forms.length === 0 || forms.includes(code);
}

export function suitsAge({ ageYears }: FormNeed, { ageMin, ageMax }: FormOnOffer): boolean {
  return ageMin <= ageYears && ageYears <= ageMax;
}

/** Trained, or in training under somebody who is: both count as one offer. */
export function isReady({ level, supervised }: FormOnOffer): boolean {
  return level === "trained" || supervised;
}

/** The form that a pair would start with: trained before in training, then by code. Undefined when none will do. */
export function chosenForm(need: FormNeed, onOffer: readonly FormOnOffer[]): FormOnOffer | undefined {
  let best: FormOnOffer | undefined;
  for (const form of onOffer) {
    if (!isWished(need, form) || !suitsAge(need, form) || !isReady(form)) continue;
    if (!best || isBetter(form, best)) best = form;
  }
  return best;
}

function isBetter(form: FormOnOffer, than: FormOnOffer): boolean {
  if (form.level !== than.level) return form.level === "trained";
  return form.code < than.code;
}
