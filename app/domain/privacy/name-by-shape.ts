import { isDictionaryWord } from "./dictionary-word.ts";
import { isKnownWord } from "./known-words.ts";
import { kin, personPredicates, personSlots, personVerbs, roles, subjectsAfterVerb, surnameParticles, titles, wordEnding } from "./name-context.ts";
import { surnames } from "./name-lists.ts";
import { firstNamesThatAreWords, neverNameAtStart, surnamesThatAreWords } from "./names-that-are-words.ts";
import type { Place, Word } from "./word.ts";
import { nameShape } from "./word-shape.ts";

/**
 * The odds, as a logarithm, from which a word counts as a name where it stands. Chosen on sentences that were written
 * for it: the more its place says that it is a name, the less its letters have to.
 */
const enough = { behindPerson: -1.5, insideSentence: -1.5, asSubject: -1, atStart: 1.6, smallBehindPerson: 0.5, smallInPersonsPlace: 2.2, inSpiteOfEnding: 2, inNoDictionary: -0.9 };

/** "Wij denken dat Ise …": a capital inside a sentence that is not known and does not look like a word. */
export function isCapitalLikeAName({ word, previous, next }: Place): boolean {
  if (!isUnknownCapital(word) || word.startsSentence || !previous || endsLikeAWord(word)) return false;
  if (isPartOfACompound(word, next) || isThingsPlace(previous, word)) return false;
  if (previous.capital && !previous.startsSentence && isDictionaryWord(word.plain)) return false;
  return nameShape(word.plain) > enough.insideSentence;
}

/** "Gyonella is 7", "Youssra van 9": at the start of a sentence, by its letters or by what is said of it. */
export function isStartLikeAName({ words, index, word, next, text }: Place): boolean {
  if (!isUnknownCapital(word) || !word.startsSentence || endsLikeAWord(word) || isPartOfACompound(word, next)) return false;
  const shape = nameShape(word.plain);
  if (shape > enough.atStart) return true;
  if (shape > enough.inNoDictionary && isInNoDictionary(word)) return true;
  if (saysAge.test(text.slice(word.end, word.end + 20))) return shape > enough.behindPerson;
  if (!next || next.gap !== " " || next.capital || subjectsAfterVerb.has(words[index + 2]?.plain ?? "")) return false;
  return isSaidOfAPerson(next, words[index + 2]) && shape > enough.asSubject && !isDictionaryWord(word.plain);
}

/** "slaapt", "heeft", "haar moeder", "z'n broer". */
function isSaidOfAPerson(next: Word, after: Word | undefined): boolean {
  if (/^(?:haar|zijn|z'n|d'r|hun|his|her)$/.test(next.written) && after) return kin.has(after.plain) || personSlots.has(after.plain);
  return personVerbs.has(next.plain) || personPredicates.has(next.plain);
}

/** "zusje Ise", "mevrouw van Q", and in small letters "moeder ghizlane", "dat liyana". */
export function isSmallLikeAName({ words, index, word, previous, next, text }: Place): boolean {
  if (word.capital || (word.plain.length < 3 && !firstNamesThatAreWords.has(word.plain)) || isKnownWord(word.plain) || endsLikeAWord(word)) return false;
  if (firstNamesThatAreWords.has(word.plain)) return isWordWithSurname(words, index) || isWordBehindPerson(word, previous) || (!neverNameAtStart.has(word.plain) && saysAge.test(text.slice(word.end, word.end + 20)));
  const shape = nameShape(word.plain);
  if (shape > enough.inNoDictionary && isInNoDictionary(word)) return true;
  if (shape > enough.smallBehindPerson && saysAge.test(text.slice(word.end, word.end + 20))) return true;
  if (word.startsSentence && next?.gap === " " && isSaidOfAPerson(next, words[index + 2])) return shape > enough.atStart;
  if (!previous || !/^[ ,:.(]{1,2}$/.test(word.gap)) return false;
  const behindPerson = kin.has(previous.plain) || titles.has(previous.plain) || roles.has(previous.plain);
  if (behindPerson && shape > enough.smallBehindPerson) return true;
  if (titles.has(previous.plain) && word.gap === " " && surnamesBehindTitle.has(word.plain)) return true;
  return personSlots.has(previous.plain) && shape > enough.smallInPersonsPlace;
}

/** Letters that could be a name's, and no dictionary has it. Words of three letters are mostly an abbreviation. */
function isInNoDictionary({ plain, written }: Word): boolean {
  if (plain.length < 4 || written.includes("'") || firstNamesThatAreWords.has(plain) || surnamesThatAreWords.has(plain)) return false;
  return !isDictionaryWord(plain);
}

/** "Hulpverlening", but not "Joyceline": the rest of the letters weighs more than a short ending. */
function endsLikeAWord({ plain }: Word): boolean {
  return wordEnding.test(plain) && nameShape(plain) < enough.inSpiteOfEnding;
}

/** "meester bas", "zusje jade". */
function isWordBehindPerson(word: Word, previous: Word | undefined): boolean {
  if (!previous || !/^,? $/.test(word.gap) || neverNameAtStart.has(word.plain)) return false;
  return kin.has(previous.plain) || titles.has(previous.plain);
}

/** "joke van dam": in small letters, but nothing else than a name. */
function isWordWithSurname(words: readonly Word[], index: number): boolean {
  let at = index + 1;
  while (at <= index + 3 && surnameParticles.has(words[at]?.plain ?? "")) at++;
  return at > index + 1 && words[at]?.gap === " " && surnames.has(words[at]?.plain ?? "");
}

/** "meneer prins", "mw bakker"; not "mw snel gebeld". */
const surnamesBehindTitle: ReadonlySet<string> = new Set([...surnamesThatAreWords].filter((name) => !/^(?:klein|kort|jong|jonge|snel|sterk|steen|do|le|sun|gill|kist|zwart|wit|witte|groot|groen|bruin|donker|vrolijk|boos|wild|wilde|oude|oud|leek|dag|kamp|kampen|laan|winter|spaans|turk|pool|dang|doorn|dam|stam|pas|voort|oost|post|loon|slot)$/.test(name)));

const saysAge = /^(?:'s)?(?: van|,| is)? (?:pas |al |bijna |net )?(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien) jaar\b|(?:\d|1\d|2[01]|\(\d{1,2})\b)(?! ?(?:%|keer|x\b|van|uur|u\b|min|weken|maanden|dagen|km|kilo|euro|sessies|kinderen|punten))/;

/** "Horizon-groep", "MDO-overleg": a part of a longer word. */
function isPartOfACompound(word: Word, next: Word | undefined): boolean {
  return word.gap === "-" || (next?.gap === "-" && !next.capital);
}

/** Behind these stands a place, a thing or a body, and no person: "in Q", "de Q", "medicijn Q". */
const beforeThings = new Set(
  `de het een 't in te uit naar vanuit via regio gemeente stad dorp wijk provincie land spreekt taal tolk slikt
  slikte gebruikt gebruikte krijgt kreeg speelt speelde kijkt keek leest las luistert draait medicijn medicatie middel stichting
  praktijk organisatie instelling kliniek ziekenhuis methode methodiek training programma app spel spelletje serie film boek
  merk pil tabletten vereniging club the a an in into to from region speaks uses plays watches reads takes via near`
    .split(/\s+/),
);

function isThingsPlace(previous: Word, word: Word): boolean {
  return /^[ (]$/.test(word.gap) && beforeThings.has(previous.plain);
}

function isUnknownCapital(word: Word): boolean {
  return word.capital && word.plain.length > 2 && !word.allCapitals && !isKnownWord(word.plain);
}
