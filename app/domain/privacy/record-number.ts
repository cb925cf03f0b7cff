import { type Span, spansOf } from "./span.ts";

const named = /\b(?:v-?|vreemdelingen|client(?:en)?|dossier|zaak|patient(?:en)?|polis|paspoort|kenmerk|cak|zorg|id-?|identiteits|rijbewijs|klant|relatie)-?(?:nummer|nr\b\.?|number)[^\d\n]{0,10}?(?<found>[a-z]{0,3}[ -]?\d[\d .-]{3,}\d)/dgi;
const english = /\b(?:client|case|file|passport|patient|policy|record) (?:number|no\.?|id)[^\d\n]{0,10}?(?<found>[a-z]{0,3}[ -]?\d[\d .-]{3,}\d)/dgi;
const licencePlate = /(?<![\w-])(?:[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2})(?![\w-])/dg;

/** Numbers under which someone is known elsewhere: a file, a passport, the immigration service, a car. */
export function findRecordNumbers(text: string): Span[] {
  return [named, english, licencePlate].flatMap((pattern) => spansOf(pattern, text));
}
