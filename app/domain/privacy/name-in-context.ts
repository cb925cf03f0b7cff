import { firstNames, surnames } from "./name-lists.ts";
import { isKnownWord, knownWords } from "./known-words.ts";
import { isListedName } from "./listed-name.ts";
import {
  fillers, kin, links, naming, notANameInSmallLetters, personPredicates, personSlots, personVerbs, roles, salutations, saysItIsAPerson, speakersOfNames,
  subjectsAfterVerb, surnameEnding, things, titles, wordEnding,
} from "./name-context.ts";
import { firstNamesThatAreWords } from "./names-that-are-words.ts";
import type { Place, Word } from "./word.ts";
import { nameShape } from "./word-shape.ts";
import { wordsLikeNames } from "./words-like-names.ts";

/** "mevrouw Y", "dhr. Y". A surname that is also a place counts here. */
export function followsTitle({ word, previous }: Place): boolean {
  if (!previous || !word.capital || !(titles.has(previous.plain) || roles.has(previous.plain))) return false;
  if (word.startsSentence || !/^[.:]? +\(?$|^, $/.test(word.gap)) return false;
  return !knownWords.has(word.plain) || surnames.has(word.plain);
}

/** "bekend als Y", "staat ingeschreven als Y". */
export function followsKnownAs({ words, index, word, previous }: Place): boolean {
  if (!(isUnknownCapital(word) || isRareWordInside(word)) || previous?.plain !== "als" || word.gap !== " ") return false;
  return /^(?:bekend|ingeschreven|geregistreerd|aangemeld|geboren|staat)$/.test(words[index - 2]?.plain ?? "");
}

/** "Groet, Y", "Beste Y". A day greets nobody within a sentence: "elke dag. Zij slaapt slecht". */
export function followsSalutation({ word, previous }: Place): boolean {
  if (!previous || !isUnknownCapital(word) || !salutations.has(previous.plain)) return false;
  return previous.plain === "dag" ? previous.startsSentence && /^,? $/.test(word.gap) : /^[.,:]?[ \n]+$/.test(word.gap);
}

/** "haar zoon Y", "de vader, Y", "moeder van Y". */
export function followsKin({ words, index, word, previous }: Place): boolean {
  if (!previous || !(isUnknownCapital(word) || isRareWordInside(word))) return false;
  if (kin.has(previous.written.toLowerCase())) return /^,? \(?$/.test(word.gap);
  return /^(?:van|of)$/.test(previous.plain) && word.gap === " " && kin.has(words[index - 2]?.plain ?? "");
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
  return word.capital || ((firstNames.has(word.plain) || firstNamesThatAreWords.has(word.plain)) && !word.gap.includes(",")) || (at === index - 1 && standsWhereANameMust(said, words[at - 1], word));
}

/** "de methode heet": a thing is named, within three words and the same sentence. */
function namesAThing(words: readonly Word[], at: number): boolean {
  if (/naam|name$/.test(words[at]?.plain ?? "")) return false;
  for (let back = at; back > 0 && at - back < 3 && !words[back]?.startsSentence; back--) {
    if (things.has(words[back - 1]?.plain ?? "")) return true;
  }
  return false;
}

function standsWhereANameMust(said: Word, subject: Word | undefined, word: Word): boolean {
  if (/^(?:roepnaam|voornaam|bijnaam|koosnaam|nickname)$/.test(said.plain)) return /^:? $/.test(word.gap) && !notANameInSmallLetters.has(word.plain);
  if (!/^(?:heet|heette|genaamd|named)$/.test(said.plain) || !subject) return false;
  return speakersOfNames.has(subject.plain) && word.plain.length > 2 && !notANameInSmallLetters.has(word.plain);
}

/** "zij wordt Y genoemd". */
export function precedesNaming({ word, previous, next }: Place): boolean {
  const stands = /^(?:wordt|werd)$/.test(previous?.plain ?? "") && next?.plain === "genoemd";
  if (stands && (firstNamesThatAreWords.has(word.plain) || (word.capital && !knownWords.has(word.plain)))) return true;
  return isUnknownCapital(word) && !word.startsSentence && next !== undefined && /^(?:genoemd|geheten|genaamd)$/.test(next.plain);
}

const initialsAndParticles = /((?:\b[A-Z]\. ?){1,4})((?:(?:van|de|der|den|el|ten|ter) ){0,3})$/;

/** "J.P. Y", "J. van Y", "A. Hoekstra"; not "vitamine D. Moeder". */
export function followsInitials({ word, text }: Place): boolean {
  if (!word.capital || word.plain.length < 3) return false;
  const lead = initialsAndParticles.exec(text.slice(Math.max(0, word.start - 30), word.start));
  if (!lead) return false;
  const initials = lead[1]?.match(/[A-Z]/g)?.length ?? 0;
  if (initials > 1 || lead[2] !== "" || surnames.has(word.plain)) return true;
  return isUnknownCapital(word) && !personVerbs.has(word.plain) && standsAlone(text, word.start - lead[0].length);
}

/** An initial inside a sentence that belongs to nothing before it, as in "vitamine D." */
function standsAlone(text: string, start: number): boolean {
  return /[a-z,:] $/.test(text.slice(0, start)) && !/(?:triple|vitamine|groep|klas|type|hepatitis|plan|optie|kind|unit) $/i.test(text.slice(0, start));
}

/** "Y en Fatima": linked to a listed name. */
export function isLinkedToName({ text, words, index, word, next }: Place): boolean {
  const linked = words[index + 2];
  if (!isUnknownCapital(word) || !next || !linked || !links.has(next.plain) || wordEnding.test(word.plain)) return false;
  if (!/^,? $/.test(next.gap) || linked.gap !== " " || !linked.capital) return false;
  return isListedName({ text, words, index: index + 2, word: linked, previous: next, next: words[index + 3] });
}

/** "Y el Idrissi": no common word stands before these particles. */
export function precedesArabicParticle({ words, index, word, next }: Place): boolean {
  if (!isUnknownCapital(word) || !next || !/^(?:el|al|ait|bou|ibn|bint)$/.test(next.plain)) return false;
  return words[index + 2]?.capital === true && /^[ -]$/.test(next.gap);
}

/** "Y, 8 jaar", "Y (8)", "Roos - 5 jr". */
export function standsBeforeAge({ word, text }: Place): boolean {
  const rest = text.slice(word.end, word.end + 20);
  const may = isUnknownCapital(word) ? !isClearlyAWord(word) : word.capital && firstNamesThatAreWords.has(word.plain) && !knownWords.has(word.plain);
  return may && (/^ ?\(\d{1,2}(?: ?jaar| years?)?\)/.test(rest) || ageInYears.test(rest));
}

const ageInYears = /^(?:,| ?[-/:|])? ?\(?\d{1,2} ?(?:jaar|jr|jrs|j|years? old|yrs?|yo|y\/o)\b/;

/** "Y huilt veel", "dat Y wil"; not "Soms huilt zij" or "Bij Schiphol is vader", where the subject follows. */
export function doesWhatPeopleDo({ words, index, word, previous, next }: Place): boolean {
  if (!isUnknownCapital(word) || next?.gap !== " " || next.capital) return false;
  if (subjectsAfterVerb.has(words[index + 2]?.plain ?? "") || isClearlyAWord(word)) return false;
  if (word.startsSentence && (wordEnding.test(word.plain) || nameShape(word.plain) < -3)) return false;
  if (word.startsSentence) return personVerbs.has(next.plain);
  // "Centrum Seksueel Geweld was": the end of a longer name.
  if (previous?.capital && word.gap === " " && nameShape(word.plain) < 0) return false;
  return personVerbs.has(next.plain) || (personPredicates.has(next.plain) && !wordEnding.test(word.plain));
}

const isTheRelative = /^ (?:is|was) (?:de|the|haar|zijn) (?:bio )?(?:vader|moeder|stiefvader|ex|oom|opa|father|uncle|stepdad)\b/;

function isSmallUnknown({ capital, startsSentence, plain }: Word): boolean {
  return !capital && startsSentence && plain.length > 2 && !isKnownWord(plain) && ![kin, roles, titles, subjectsAfterVerb].some((words) => words.has(plain));
}

/** "appie is de vader", "Y is de jongste", "Y komt uit Homs". */
export function isToldToBeAPerson({ word, text }: Place): boolean {
  if (isSmallUnknown(word) && isTheRelative.test(text.slice(word.end, word.end + 20))) return true;
  return isUnknownCapital(word) && !wordEnding.test(word.plain) && saysItIsAPerson.test(text.slice(word.end, word.end + 60));
}

/** "dat Y", "met Y", "told Y", for what is no common word by its ending. */
export function standsWhereAPersonDoes({ word, previous }: Place): boolean {
  if (!previous || !isUnknownCapital(word) || word.startsSentence || word.gap !== " ") return false;
  return personSlots.has(previous.plain) && word.plain.length > 2 && !isClearlyAWord(word) && !wordEnding.test(word.plain);
}

/** "Petrovic", "Dijkstra": a surname by its ending. */
export function looksLikeSurname({ word }: Place): boolean {
  return isUnknownCapital(word) && !word.startsSentence && surnameEnding.test(word.plain);
}

/** "her ex Darren": a word out of the dictionary that has no reason for its capital. */
function isRareWordInside({ capital, allCapitals, startsSentence, plain }: Word): boolean {
  return capital && !allCapitals && !startsSentence && wordsLikeNames.has(plain);
}

/** Letters that only a word has, whatever stands around it: "Loverboyproblematiek speelt". */
function isClearlyAWord(word: Word): boolean {
  return nameShape(word.plain) < -6;
}

function isUnknownCapital(word: Word): boolean {
  return word.capital && word.plain.length > 1 && !word.allCapitals && !isKnownWord(word.plain);
}
