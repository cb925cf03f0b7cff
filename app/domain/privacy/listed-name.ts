import { firstNames, soundsLikeName, surnames } from "./name-lists.ts";
import { knownWords } from "./known-words.ts";
import { links, personPredicates, personVerbs, surnameEnding, surnameParticles, wordEnding } from "./name-context.ts";
import { firstNamesThatAreWords, nameBeforeAVerb, neverNameAtStart, surnamesThatAreWords } from "./names-that-are-words.ts";
import type { Place, Word } from "./word.ts";

/** "Fatima", "fatima", "Fatimas", "Daantje": a name on the lists that is no other word. */
export function isListedName({ word }: Place): boolean {
  if (knownWords.has(word.plain) || word.plain.length <= 2) return false;
  return isOnlyAName(word.plain) || (word.capital && withoutEnding(word).some(isOnlyAName));
}

/** "Fatimas", "Daantje"; with a capital only, because "trans" and "lans" are words. */
function withoutEnding({ plain }: Word): string[] {
  return [/s$/, /je$/, /tje$/].filter((ending) => ending.test(plain)).map((ending) => plain.replace(ending, ""));
}

function isOnlyAName(plain: string): boolean {
  if (firstNames.has(plain)) return !firstNamesThatAreWords.has(plain);
  return surnames.has(plain) && !surnamesThatAreWords.has(plain);
}

/** A listed name in another spelling, inside a sentence. */
export function isSpeltLikeAName({ word }: Place): boolean {
  if (!word.capital || word.allCapitals || word.startsSentence || knownWords.has(word.plain)) return false;
  return !wordEnding.test(word.plain) && soundsLikeName(word.plain);
}

/** "met Roos", "Roos heeft": with a capital inside a sentence, or at its start before what a person does. */
export function isWordUsedAsName({ word, next }: Place): boolean {
  if (!word.capital || word.allCapitals || !firstNamesThatAreWords.has(word.plain) || knownWords.has(word.plain)) return false;
  if (!word.startsSentence) return true;
  if (next?.gap === " " && next.capital && (surnames.has(next.plain) || surnameEnding.test(next.plain))) return true;
  if (next?.gap === "-" && firstNames.has(next.plain)) return true;
  if ((neverNameAtStart.has(word.plain) && !nameBeforeAVerb.has(word.plain)) || !next || next.gap.trim() !== "") return false;
  return personVerbs.has(next.plain) || personPredicates.has(next.plain) || links.has(next.plain);
}

/** "de Jong", "van den Berg": a capital behind a particle. */
export function isSurnameAfterParticle({ word, previous }: Place): boolean {
  if (!previous || !word.capital || word.startsSentence || !surnamesThatAreWords.has(word.plain)) return false;
  return surnameParticles.has(previous.plain) && word.gap.trim() === "";
}
