import { knownWords } from "./known-words.ts";
import { surnames } from "./name-lists.ts";
import { oneOf } from "./one-of.ts";
import { type Span, spansOf } from "./span.ts";

const name = "(?:(?:[Dd]e |[Hh]et |'t )(?=[A-Z]))?(?:[A-Z][\\w'&-]*)(?: (?:de |van |& |en )?[A-Z][\\w'-]*)*";
const business = anyCase(`
  bakkerij bakker slagerij slager kapsalon kapper kapster salon garage autobedrijf restaurant hotel cafe snackbar pizzeria
  cafetaria bedrijf schoonmaakbedrijf transportbedrijf bouwbedrijf winkel supermarkt firma bv toko bar bloemist apotheek
  nagelstudio drogist winkeltje kringloop kringloopwinkel boekhandel installatiebedrijf schildersbedrijf loonbedrijf taxibedrijf kwekerij tuincentrum fabriek`);
const works = oneOf(`
  werkt werkte werken werkzaam stage baan werkgever eigenaar works worked job employer`);

/** With a capital too, at the start of a name. */
function anyCase(words: string): string {
  return oneOf(words.trim().split(/\s+/).map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`).join(" "));
}

const patterns = [
  // "bakkerij Hoogland", "Autobedrijf Kuiper": a business by its name, whoever works there.
  new RegExp(`(?<![a-z])${business} (?<found>${name})`, "dg"),
  // "werkt bij Jansen", "werkgever is Kapsalon Nadia".
  new RegExp(`\\b${works}\\b[^.!?\\n]{0,35}? (?:bij|is|van|at|for) (?:de |het |een )?(?:[a-z]+ )?(?<found>${name})`, "dg"),
];

/** Where somebody works, by name: in a village that is enough. Bodies of the trade pass. */
export function findEmployers(text: string): Span[] {
  return patterns.flatMap((pattern) => spansOf(pattern, text)).filter(({ start, end }) => namesOne(text.slice(start, end)));
}

function namesOne(found: string): boolean {
  const words = found.split(/[\s&-]+/).filter((word) => /^[A-Z]/.test(word));
  return words.some((word) => word.length > 1 && word !== word.toUpperCase() && (!knownWords.has(word.toLowerCase()) || surnames.has(word.toLowerCase())));
}
