import { oneOf } from "./one-of.ts";
import { type Span, spansOf } from "./span.ts";

const file = oneOf(`
  v-? vreemdelingen client(?:en)? dossier zaak patient(?:en)? polis paspoort kenmerk cak zorg id-? identiteits rijbewijs klant
  relatie`);
const someNumber = "(?<found>[a-z]{0,3}[ /-]?\\d[\\d ./-]{3,}\\d)";
const named = new RegExp(`\\b${file}-?[ -]?(?:nummer|nr\\b\\.?|number)[^\\d\\n]{0,10}?${someNumber}`, "dgi");
const english = new RegExp(
  `\\b${oneOf("client case file passport patient policy record")} (?:number|no\\.?|id)[^\\d\\n]{0,10}?${someNumber}`,
  "dgi",
);
const passport =
  /\b(?:paspoort|passport|id-?kaart|identiteitsbewijs)\w*[^\d\n]{0,10}?\b(?<found>[A-Z]{2}[A-Z0-9]{6}\d)\b/dg;
// The shapes of Dutch number plates since 1951, with dashes.
const plate = oneOf(`
  [A-Z]{2}-\\d{2}-\\d{2} \\d{2}-\\d{2}-[A-Z]{2} \\d{2}-[A-Z]{2}-\\d{2} [A-Z]{2}-\\d{2}-[A-Z]{2} [A-Z]{2}-[A-Z]{2}-\\d{2}
  \\d{2}-[A-Z]{2}-[A-Z]{2} \\d{2}-[A-Z]{3}-\\d \\d-[A-Z]{3}-\\d{2} [A-Z]{2}-\\d{3}-[A-Z] [A-Z]-\\d{3}-[A-Z]{2}`);
const licencePlate = new RegExp(`(?<![\\w-])${plate}(?![\\w-])`, "dg");

/** Numbers under which someone is known elsewhere: a file, a passport, the immigration service, a car. */
export function findRecordNumbers(text: string): Span[] {
  return [named, english, passport, licencePlate].flatMap((pattern) => spansOf(pattern, text));
}
