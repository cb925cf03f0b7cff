import { oneOf } from "./one-of.ts";
import { surnames } from "./name-lists.ts";
import { roles } from "./name-context.ts";
import { surnamesThatAreWords } from "./names-that-are-words.ts";
import { type Span, spansOf } from "./span.ts";

const title = oneOf("[Mm]w [Mm]evr [Mm]evrouw [Mm]eneer [Mm]ijnheer [Dd]hr [Hh]r [Mm]r [Dd]rs [Dd]r [Dd]s [Pp]rof Mrs Ms Miss de_heer [Ff]am [Ff]amilie [Gg]ezin");
const particle = oneOf("v\\.? d\\.? v\\.?d\\.? [Vv]an [Vv]on [Dd]e [Dd]er [Dd]en [Tt]en [Tt]er [Ee]l [Aa]l [Bb]en 't 's");

// "mw v.d. Pol", "Hr. vd Meer": behind a title a particle and a capital are a surname, whatever else the word may be.
const withParticle = new RegExp(`\\b${title}\\.? (?<found>(?:[A-Z]\\.[ ]?){0,3}(?:${particle} ?){1,3}[A-Z][\\w'-]+)`, "dg");

// "meneer de boer", "psych van dijk": in small letters, when the last word is on the list of surnames.
const inSmall = new RegExp(`\\b(?:${title}|${oneOf([...roles].join(" "))})\\.? (?<found>(?:${particle} ){1,3}[a-z]+)\\b`, "dg");
// "gezin van der zanden", "hr el hadji": behind these particles nothing else stands.
const twoParticles = new RegExp(`\\b(?:${title}|${oneOf("moeder vader client cliente")})\\.? (?<found>(?:[Vv]an (?:der|den)|el|ait|bou) [a-z]{3,})\\b`, "dg");
// "p. van den berg".
const behindInitial = new RegExp(`(?<![\\w.])(?<found>[a-z]\\. ?(?:[a-z]\\. ?)?(?:${particle} ){0,3}[a-z]{3,})\\b`, "dg");

/** Surnames behind a title or an initial, and particles. Those without particles are found word by word. */
export function findTitledNames(text: string): Span[] {
  const small = [inSmall, behindInitial].flatMap((pattern) => spansOf(pattern, text)).filter((span) => endsInSurname(text, span));
  return [...spansOf(withParticle, text), ...spansOf(twoParticles, text), ...small];
}

function endsInSurname(text: string, { start, end }: Span): boolean {
  const last = /[a-z]+$/.exec(text.slice(start, end))?.[0] ?? "";
  return surnames.has(last) || surnamesThatAreWords.has(last);
}
