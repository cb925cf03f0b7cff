import { type Span, spansOf } from "./span.ts";

const dutch = /\bNL[ .-]?\d{2}[ .-]?[A-Z]{4}(?:[ .-]?\d){10}(?!\d)/dgi;
/** A part of one: country, check digits and bank give the bank away, and the rest is soon added. */
const part = /\bNL[ .-]?\d{2}[ .-]?[A-Z]{4}(?:[ .-]?\d){2,9}(?!\d)/dgi;
const any = /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]){11,30}\b/dg;

/** Bank accounts: Dutch ones by their shape, mistyped or cut short too; others when their check digits are right. */
export function findIbans(text: string): Span[] {
  const foreign = spansOf(any, text).filter(({ start, end }) => checkDigitsAreRight(text.slice(start, end)));
  return [...spansOf(dutch, text), ...spansOf(part, text), ...foreign];
}

/** ISO 13616: the first four characters moved to the end, letters as numbers from 10, rest 1 modulo 97. */
function checkDigitsAreRight(iban: string): boolean {
  const plain = iban.replace(/ /g, "");
  const digits = [...plain.slice(4), ...plain.slice(0, 4)].map((character) => Number.parseInt(character, 36)).join("");
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
