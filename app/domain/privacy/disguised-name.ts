import { type FoldedText, type Reading, readAs } from "./folded-text.ts";
import { firstNames } from "./name-lists.ts";
import { firstNamesThatAreWords } from "./names-that-are-words.ts";

// "F.a.t.i.m.a", "f a t i m a"; "F4tima"; "Fatimaaaa".
const spelled = /(?<!\w)[A-Za-z](?<sign>[ ._*-])[A-Za-z](?:\k<sign>[A-Za-z]){2,11}(?!\w)/g;
const withDigits = /(?<!\w)[A-Za-z](?=[A-Za-z]*[0134578])[A-Za-z0134578]{3,14}(?!\w)/g;
const drawnOut = /(?<!\w)[A-Za-z]{0,12}([A-Za-z])\1{2,12}[A-Za-z]{0,12}(?!\w)/g;
const letterOf: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", 8: "b" };

/** The same text with listed names read through what hides them: a sign between the letters, a digit for a letter, a letter drawn out. */
export function withNamesUndisguised(text: FoldedText): FoldedText {
  const found = [
    ...readings(text.plain, spelled, (word) => word.replace(/[^A-Za-z]/g, "")),
    ...readings(text.plain, withDigits, (word) => word.replace(/\d/g, (digit) => letterOf[digit] ?? digit)),
    ...readings(text.plain, drawnOut, (word) => word.replace(/(.)\1{2,}/g, "$1")),
  ].sort((one, other) => one.start - other.start);
  return readAs(text, found.filter(({ start }, nth) => start >= (found[nth - 1]?.end ?? 0)));
}

function readings(plain: string, pattern: RegExp, undo: (word: string) => string): Reading[] {
  return Array.from(plain.matchAll(pattern), ({ 0: word, index }) => ({ start: index, end: index + word.length, as: undo(word) })).filter(({ as }) => isOnlyAName(as.toLowerCase()));
}

function isOnlyAName(plain: string): boolean {
  return plain.length > 3 && firstNames.has(plain) && !firstNamesThatAreWords.has(plain);
}
