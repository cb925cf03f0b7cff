import { firstNames } from "./first-names.ts";
import { knownWords } from "./known-words.ts";
import { personPredicates, personVerbs, surnameParticles } from "./name-context.ts";
import { firstNamesThatAreWords, neverNameAtStart, surnamesThatAreWords } from "./names-that-are-words.ts";
import { surnames } from "./surnames.ts";
import type { Place, Word } from "./word.ts";

/** "Fatima", "fatima", "Fatimas", "Daantje": a name on the lists that is no other word. */
export function isListedName({ word }: Place): boolean {
  if (knownWords.has(word.plain) || word.plain.length <= 2) return false;
  return isOnlyAName(word.plain) || isOnlyAName(word.plain.replace(/s$/, "")) || isDiminutive(word);
}

function isDiminutive({ capital, plain }: Word): boolean {
  return capital && /t?je$/.test(plain) && [plain.replace(/je$/, ""), plain.replace(/tje$/, "")].some(isOnlyAName);
}

function isOnlyAName(plain: string): boolean {
  if (firstNames.has(plain)) return !firstNamesThatAreWords.has(plain);
  return surnames.has(plain) && !surnamesThatAreWords.has(plain);
}

/** "met Roos", "Roos heeft": with a capital inside a sentence, or at its start before what a person does. */
export function isWordUsedAsName({ word, next }: Place): boolean {
  if (!word.capital || word.allCapitals || !firstNamesThatAreWords.has(word.plain) || knownWords.has(word.plain)) return false;
  if (!word.startsSentence) return true;
  if (neverNameAtStart.has(word.plain) || !next || next.gap.trim() !== "") return false;
  return personVerbs.has(next.plain) || personPredicates.has(next.plain);
}

/** "de Jong", "van den Berg": a capital behind a particle. */
export function isSurnameAfterParticle({ word, previous }: Place): boolean {
  if (!previous || !word.capital || word.startsSentence || !surnamesThatAreWords.has(word.plain)) return false;
  return surnameParticles.has(previous.plain) && word.gap.trim() === "";
}
