import { oneOf } from "./one-of.ts";
import { type Span, spansOf } from "./span.ts";

const title = oneOf("[Mm]w [Mm]evr [Mm]evrouw [Mm]eneer [Mm]ijnheer [Dd]hr [Hh]r [Mm]r [Dd]rs [Dd]r [Dd]s [Pp]rof Mrs Ms Miss de_heer [Ff]am [Ff]amilie [Gg]ezin");
const particle = oneOf("v\\.? d\\.? v\\.?d\\.? [Vv]an [Vv]on [Dd]e [Dd]er [Dd]en [Tt]en [Tt]er [Ee]l [Aa]l [Bb]en 't 's");

// "mw v.d. Pol", "Hr. vd Meer": behind a title a particle and a capital are a surname, whatever else the word may be.
const withParticle = new RegExp(`\\b${title}\\.? (?<found>(?:[A-Z]\\.[ ]?){0,3}(?:${particle} ?){1,3}[A-Z][\\w'-]+)`, "dg");

/** Surnames behind a title and particles. Those without particles are found word by word. */
export function findTitledNames(text: string): Span[] {
  return spansOf(withParticle, text);
}
