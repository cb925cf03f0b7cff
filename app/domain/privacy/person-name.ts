import { isBesideSureName, isNameBehindTitle, isNoWordOfItsLanguage, isRelatedTo, isShortNameOfRelative, isThingWithoutArticle } from "./bare-name.ts";
import { findKnownPhrases } from "./known-phrases.ts";
import { knownWords } from "./known-words.ts";
import { isListedName, isSpeltLikeAName, isSurnameAfterParticle, isWordUsedAsName, isWordWithoutArticle } from "./listed-name.ts";
import { links, particles } from "./name-context.ts";
import {
  doesWhatPeopleDo, followsInitials, followsKin, followsKnownAs, followsNaming, followsSalutation, followsTitle, isLinkedToName, isToldToBeAPerson,
  looksLikeSurname, precedesArabicParticle, precedesNaming, standsBeforeAge, standsWhereAPersonDoes,
} from "./name-in-context.ts";
import { isAskedAbout, isMet, isOwnerOrPerson, isPlaceUsedAsName } from "./name-out-of-place.ts";
import { isCapitalLikeAName, isSmallLikeAName, isStartLikeAName } from "./name-by-shape.ts";
import { overlap, type Span } from "./span.ts";
import { type Place, placesOf, type Word } from "./word.ts";

/** Each tells of one word whether it is a name where it stands. */
const signs: readonly ((place: Place) => boolean)[] = [
  isListedName, isSpeltLikeAName, isWordUsedAsName, isWordWithoutArticle, isNoWordOfItsLanguage, isThingWithoutArticle, isShortNameOfRelative, isRelatedTo, isNameBehindTitle, isBesideSureName, isMet, isAskedAbout, isOwnerOrPerson, isPlaceUsedAsName, isSurnameAfterParticle,
  followsTitle, followsSalutation, followsKnownAs, followsKin, followsNaming, precedesNaming, followsInitials,
  isLinkedToName, precedesArabicParticle,
  standsBeforeAge, doesWhatPeopleDo, isToldToBeAPerson, standsWhereAPersonDoes, looksLikeSurname,
  isCapitalLikeAName, isStartLikeAName, isSmallLikeAName,
];

/**
 * Names of people, with their initials and particles. A listed name is found by itself; a listed name
 * that is also a word, and any other word, only where the sentence says that it names a person.
 */
export function findNames(text: string): Span[] {
  const known = findKnownPhrases(text);
  const named: Word[] = [];
  for (const place of placesOf(text)) {
    if (known.some((span) => overlap(span, place.word))) continue;
    if (signs.some((sign) => sign(place)) || continuesName(place, named.at(-1))) named.push(place.word);
  }
  return joined(named.map((word) => ({ start: startWithLead(text, word), end: endWithInitial(text, word) })), text);
}

/** First name and surname beside each other are one. */
function joined(names: readonly Span[], text: string): Span[] {
  const whole: Span[] = [];
  for (const name of names) {
    const last = whole.at(-1);
    const beside = last && /^[\s'-]*$/.test(text.slice(last.end, name.start));
    if (last && beside) whole[whole.length - 1] = { start: last.start, end: name.end };
    else whole.push(name);
  }
  return whole;
}

/** "Fatima el Y", "Sem en Y": a capital right after a name, over particles or a link. */
function continuesName({ words, index, word }: Place, last: Word | undefined): boolean {
  if (!last || !word.capital || knownWords.has(word.plain)) return false;
  if (word.plain.length === 1 && word.gap !== "-") return false;
  const from = words.lastIndexOf(last, index);
  const between = words.slice(from + 1, index);
  if (between.length > 3 || !between.every(({ plain }) => particles.has(plain) || links.has(plain))) return false;
  return [...between, word].every(({ gap }) => /^(?: |-|, | & )$/.test(gap));
}

/** "Fatima B.": the letter belongs to the name. */
function endWithInitial(text: string, { end }: Word): number {
  return end + (/^(?: (?:van|de|der|den|el|vd) ){0,3} ?[A-Z]\.?(?=[\s,;:)]|$)/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
}

const lead = /(?:\b[A-Z]\. ?){0,4}(?:\b(?:van|de|der|den|el|al|ten|ter|vd|v\.?d\.?|v\.|El|Al|Ben|Van|De|Den|Ten|Ter) ){0,3}$/;

/** The name from its initials and particles on: "J. van den". */
function startWithLead(text: string, { start }: Word): number {
  return start - (lead.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0);
}
