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
function isWished({ kind, forms }: FormNeed, { code, onlyWhenAsked }: FormOnOffer): boolean {
  return kind === "screening" || (forms.length === 0 ? !onlyWhenAsked : forms.includes(code));
}

function suitsAge({ ageYears }: FormNeed, { ageMin, ageMax }: FormOnOffer): boolean {
  return ageMin <= ageYears && ageYears <= ageMax;
}

/** Trained, or in training under somebody who is: both count as one offer. */
function isReady({ level, supervised }: FormOnOffer): boolean {
  return level === "trained" || supervised;
}

export function givesAWishedForm(need: FormNeed, onOffer: readonly FormOnOffer[]): boolean {
  return onOffer.some((form) => isWished(need, form));
}

// Age and level look at the forms that have passed so far, so that the three together mean one form that has it all.
// Where none has passed they look at all of them, and say what they would say without the wish. Plain loops: these two
// are asked most of all.

export function givesItAtThisAge(need: FormNeed, onOffer: readonly FormOnOffer[]): boolean {
  let anyWished = false;
  let anySuits = false;
  for (const form of onOffer) {
    const suits = suitsAge(need, form);
    if (!isWished(need, form)) anySuits ||= suits;
    else if (suits) return true;
    else anyWished = true;
  }
  return !anyWished && anySuits;
}

export function givesItReadily(need: FormNeed, onOffer: readonly FormOnOffer[]): boolean {
  let best = 0;
  let ready = false;
  for (const form of onOffer) {
    const passed = isWished(need, form) ? (suitsAge(need, form) ? 2 : 1) : 0;
    if (passed < best) continue;
    ready = isReady(form) || (passed === best && ready);
    best = passed;
  }
  return ready;
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
