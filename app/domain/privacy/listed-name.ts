import { firstNames, soundsLikeName, surnames } from "./name-lists.ts";
import { isKnownWord, knownWords } from "./known-words.ts";
import { links, personPredicates, personVerbs, surnameEnding, surnameParticles, wordEnding } from "./name-context.ts";
import { firstNamesThatAreWords, nameBeforeAVerb, nameWithoutArticle, neverNameAtStart, surnamesThatAreWords } from "./names-that-are-words.ts";
import type { Place, Word } from "./word.ts";

/** "Fatima", "fatima", "Fatimas", "Daantje": a name on the lists that is no other word. */
export function isListedName({ word, previous }: Place): boolean {
  if (knownWords.has(word.plain) || word.plain.length <= 2 || isMonth(word, previous)) return false;
  return isOnlyAName(word.plain) || (word.capital && withoutEnding(word).some(isOnlyAName));
}

/** "tot 1 jan", "eind jan". */
function isMonth({ plain, gap, capital }: Word, previous: Word | undefined): boolean {
  if (plain !== "jan") return false;
  return /\d[.e]? ?$/.test(gap) || (!capital && beforeAMonth.has(previous?.plain ?? ""));
}

const beforeAMonth = new Set("eind begin half medio m tot in sinds vanaf per na voor deze komende vorige afgelopen".split(" "));

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
export function isWordUsedAsName({ words, index, word, next }: Place): boolean {
  if (!word.capital || (word.allCapitals && !next?.allCapitals) || !firstNamesThatAreWords.has(word.plain)) return false;
  if (knownWords.has(word.plain)) return word.startsSentence && nameBeforeAVerb.has(word.plain) && doesOnlyAsAPerson(next);
  if (!word.startsSentence) return !word.allCapitals;
  if (next?.gap === " " && next.capital && (surnames.has(next.plain) || surnameEnding.test(next.plain))) return true;
  if (next?.gap === "-" && firstNames.has(next.plain)) return true;
  if (!next || next.gap.trim() !== "") return false;
  if (neverNameAtStart.has(word.plain)) return nameBeforeAVerb.has(word.plain) && (personVerbs.has(next.plain) || onlyOfASubject.has(next.plain) || linksAName(word, next));
  return doesAsAPerson(words, index) || links.has(next.plain);
}

/** "zorgen om fleur, ze …", "dat wolf ook …", "roos wil niet": in small letters, where the word would have an article. */
export function isWordWithoutArticle({ words, index, word, previous, next }: Place): boolean {
  if (word.capital || !firstNamesThatAreWords.has(word.plain)) return false;
  const standsBeforeVerbs = nameBeforeAVerb.has(word.plain) || !neverNameAtStart.has(word.plain);
  if (word.startsSentence && standsBeforeVerbs && next?.gap === " " && (personVerbs.has(next.plain) || onlyOfASubject.has(next.plain))) return true;
  if (!nameWithoutArticle.has(word.plain)) return false;
  if (word.startsSentence) return doesAsAPerson(words, index);
  if (!previous || word.gap !== " ") return false;
  if (beforeAPerson.has(previous.plain)) return true;
  if (!beforeAName.has(previous.plain)) return false;
  return !next || /[.,;!?]/.test(next.gap) || afterAName.has(next.plain) || doesAsAPerson(words, index);
}

/** "Hope en haar moeder", but "Lieve en slimme jongen". */
function linksAName(word: Word, next: Word): boolean {
  return links.has(next.plain) && word.plain !== "lieve";
}

/** "Mei slaapt", "An heeft", "Mei Ling"; not "Mei is druk". */
function doesOnlyAsAPerson(next: Word | undefined): boolean {
  if (next?.gap === " " && next.capital && !isKnownWord(next.plain)) return true;
  return next?.gap === " " && (personVerbs.has(next.plain) || /^(?:heeft|wil|has|wants|vindt|zegt|says)$/.test(next.plain));
}

// What somebody does, and a thing seldom; not "is" and "staat".
const onlyOfASubject = new Set("kan wil wilde wou moet mag heeft had zei zegt vindt vond gaat ging krijgt kreeg doet deed denkt belt belde vroeg kwam has wants needs asked told won't can't doesn't didn't".split(" "));

/** "slaapt", "heeft", "trekt zich". */
function doesAsAPerson(words: readonly Word[], index: number): boolean {
  const [next, after] = [words[index + 1], words[index + 2]];
  if (!next || next.gap !== " ") return false;
  return personVerbs.has(next.plain) || personPredicates.has(next.plain) || after?.plain === "zich";
}

const beforeAPerson = new Set("om dat als behalve volgens namens omdat toen terwijl nadat want heb hebben zag zagen sprak wil wilde kan kon moet mag gaat ging durft tussen".split(" "));
const beforeAName = new Set("met voor aan bij tegen over of en van door zonder".split(" "));
const afterAName = new Set("ook zelf al nog steeds weer niet vaak en die gezien gesproken gehoord gebeld zo erg veel".split(" "));

/** "de Jong", "van den Berg", "Van Dongen": a capital behind a particle; behind a particle with a capital it may be a place as well. */
export function isSurnameAfterParticle({ word, previous }: Place): boolean {
  if (!previous || !word.capital || word.startsSentence || word.gap.trim() !== "" || !surnameParticles.has(previous.plain)) return false;
  return surnamesThatAreWords.has(word.plain) || (/^(?:Van|El)$/.test(previous.written) && !previous.startsSentence);
}
