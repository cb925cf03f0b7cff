import { oneOf } from "./one-of.ts";

/** Pieces of patterns: what a street and a house number are made of. */
export const clearEnding = oneOf("straat straatje straatweg laan laantje gracht kade steeg plantsoen dreef singel plein pleintje");
// Endings that other words have too: only with a capital, or behind "woont aan de".
export const looseEnding = oneOf(`
  weg dijk hof pad park wal markt akker zoom erf meent kolk horst haven boulevard allee velden heide oever weide brink
  burg oord hoek gaard bongerd veld kamp tuin poort`);
// "Prins ", "Jan van ", "Van der ", "P.C. ", "Ds. "; not "Alkmaar. ".
const capital = "(?:(?:[A-Z]\\.)+|(?:Ds|Dr|Mr|Burg|Past|Prof|St)\\.|[A-Z][\\w'-]*)";
export const firstPart = `${capital} (?:(?:${capital}|van|de|der|den) ){0,3}`;

const label = `(?:,? ?${oneOf("nr\\.? nummer huisnummer no\\.? number")})?`;
export const notACount = `(?! ?${oneOf(`
  % x\\b keer jaar jarig weken week maand dag uur min sessie punt kinderen gezinnen kind plek meter km jongens meisjes mensen`)})`;
export const addition = "(?:-\\d{1,3}\\b|[ -]?(?:[a-zA-Z]|bis|hs|huis|I{1,3})\\b)?";
const side = `(?:[ -]${oneOf("[Nn]oord [Zz]uid [Oo]ost [Ww]est NZ ZZ WZ OZ")})?`;
export const number = `${side}${label},? (?<!\\d)\\d{1,4}(?![\\d.,]\\d|\\d)${addition}${notACount}`;

/** "Sesamstraat", "de winkelstraat": streets that are nobody's address. */
export const noStreet = /^(?:sesam|binnen|winkel|zij|hoofd|drukke|achter|dwars|speel|woon)straat/i;
