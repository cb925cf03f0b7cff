import { firstNames } from "./first-names.ts";
import { knownWords } from "./known-words.ts";
import { fillers, kin, naming, notANameInSmallLetters, personVerbs, speakersOfNames, things, titles } from "./name-context.ts";
import { surnames } from "./surnames.ts";
import type { Place, Word } from "./word.ts";

/** "mevrouw Y", "dhr. Y". A surname that is also a place counts here. */
export function followsTitle({ word, previous }: Place): boolean {
  if (!previous || !word.capital || !titles.has(previous.plain)) return false;
  if (word.startsSentence || !/^\.? +$/.test(word.gap)) return false;
  return !knownWords.has(word.plain) || surnames.has(word.plain);
}

/** "haar zoon Y", "de vader, Y". */
export function followsKin({ word, previous }: Place): boolean {
  if (!previous || !isUnknownCapital(word) || !kin.has(previous.plain)) return false;
  return /^,? \(?$/.test(word.gap);
}

const wordsAfterNaming = 5;

/** "zij heet Y", "haar naam is eigenlijk Y", and in small letters "ze heet y". Not "de methode heet Y". */
export function followsNaming({ words, index, word }: Place): boolean {
  if (knownWords.has(word.plain) || fillers.has(word.plain)) return false;
  let at = index - 1;
  while (index - at < wordsAfterNaming && fillers.has(words[at]?.plain ?? "")) at--;
  const said = words[at];
  if (!said || !naming.has(said.plain)) return false;
  if (words.slice(at + 1, index + 1).some(({ gap }) => /[.!?;\n]/.test(gap))) return false;
  if (namesAThing(words, at)) return false;
  return word.capital || firstNames.has(word.plain) || standsWhereANameMust(said, words[at - 1], word);
}

/** "de methode heet": a thing is named, within three words and the same sentence. */
function namesAThing(words: readonly Word[], at: number): boolean {
  for (let back = at; back > 0 && at - back < 3 && !words[back]?.startsSentence; back--) {
    if (things.has(words[back - 1]?.plain ?? "")) return true;
  }
  return false;
}

function standsWhereANameMust(said: Word, subject: Word | undefined, word: Word): boolean {
  if (!/^(?:heet|heette|genaamd|named)$/.test(said.plain) || !subject) return false;
  return speakersOfNames.has(subject.plain) && word.plain.length > 2 && !notANameInSmallLetters.has(word.plain);
}

/** "zij wordt Y genoemd". */
export function precedesNaming({ word, next }: Place): boolean {
  return isUnknownCapital(word) && !word.startsSentence && next !== undefined && /^(?:genoemd|geheten|genaamd)$/.test(next.plain);
}

const initialsAndParticles = /((?:\b[A-Z]\. ?){1,4})((?:(?:van|de|der|den|el|ten|ter) ){0,3})$/;

/** "J.P. Y", "J. van Y", "A. Hoekstra"; not "vitamine D. Moeder". */
export function followsInitials({ word, text }: Place): boolean {
  if (!word.capital || word.plain.length < 3) return false;
  const lead = initialsAndParticles.exec(text.slice(Math.max(0, word.start - 30), word.start));
  if (!lead) return false;
  const initials = lead[1]?.match(/[A-Z]/g)?.length ?? 0;
  return initials > 1 || lead[2] !== "" || surnames.has(word.plain);
}

/** "Y, 8 jaar", "Y (8)". */
export function standsBeforeAge({ word, text }: Place): boolean {
  if (!isUnknownCapital(word)) return false;
  return /^(?: ?\(\d{1,2}(?: ?jaar| years?)?\)|,? \d{1,2} (?:jaar\b|years old))/.test(text.slice(word.end, word.end + 20));
}

/** "dat Y huilt". At the start of a sentence any word has a capital, so there it says nothing. */
export function doesWhatPeopleDo({ word, next }: Place): boolean {
  if (!isUnknownCapital(word) || word.startsSentence) return false;
  return next !== undefined && next.gap === " " && personVerbs.has(next.plain);
}

function isUnknownCapital(word: Word): boolean {
  return word.capital && !word.allCapitals && !knownWords.has(word.plain);
}
