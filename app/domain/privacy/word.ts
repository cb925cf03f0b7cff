import type { Span } from "./span.ts";

/** A word of a text with what its place says about it. */
export interface Word extends Span {
  readonly written: string;
  /** In small letters, without a possessive s behind an apostrophe. */
  readonly plain: string;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  readonly startsSentence: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** A word among its neighbours. */
export interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly index: number;
  readonly word: Word;
  readonly previous: Word | undefined;
  readonly next: Word | undefined;
}

const wordPattern = /[A-Za-z]+(?:'[A-Za-z]+)*/g;
const sentenceEnd = /[.!?:;\n•*"“”«(]|^\s*-/;
const abbreviation = /^(?:mw|mevr|dhr|dr|drs|mr|ms|mrs|prof|fam|bijv|bv|a|st|evt)$/i;

/** The words of a text, each with its neighbours. */
export function placesOf(text: string): Place[] {
  const words = wordsOf(text);
  return words.map((word, index) => ({ text, words, index, word, previous: words[index - 1], next: words[index + 1] }));
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    words.push(wordAt(written, index, text.slice(end, index), words.at(-1)));
    end = index + written.length;
  }
  return words.map((word, index) => (isShouted(words, index) ? { ...word, capital: false, allCapitals: false } : word));
}

/** In a sentence in capitals only, a capital says nothing: its words are read as if they were small. */
function isShouted(words: readonly Word[], index: number): boolean {
  const beside = [-2, -1, 1, 2].map((step) => words[index + step]).filter((word) => word !== undefined);
  const long = beside.filter(({ written }) => written.length > 1);
  return words[index]?.allCapitals === true && long.length > 1 && long.every(({ allCapitals }) => allCapitals);
}

function wordAt(written: string, start: number, gap: string, previous: Word | undefined): Word {
  return {
    start,
    end: start + written.length,
    written,
    plain: written.toLowerCase().replace(/'s$|'$/, ""),
    capital: /^[A-Z]/.test(written),
    allCapitals: written.length > 1 && written === written.toUpperCase(),
    startsSentence: !previous || startsAfter(gap, previous),
    gap,
  };
}

function startsAfter(gap: string, previous: Word): boolean {
  const afterAbbreviation = /^\.[^\n]*$/.test(gap) && abbreviation.test(previous.written);
  return !afterAbbreviation && sentenceEnd.test(gap);
}
