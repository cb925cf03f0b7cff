import type { Span } from "./span.ts";

/** A word of a text with what its place says about it. */
export interface Word extends Span {
  readonly written: string;
  /** In small letters, without what stands behind an apostrophe for whose it is: "Noor's", "Ömer'in". */
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
  if (words[index]?.allCapitals !== true) return false;
  const long = besideInSentence(words, index).filter(({ written }) => written.length > 1);
  return long.length > 1 && long.every(({ allCapitals }) => allCapitals);
}

/** Two words before and two after, as far as the sentence goes: how another one is written says nothing about this one. */
function besideInSentence(words: readonly Word[], index: number): Word[] {
  const from = words.slice(Math.max(0, index - 2), index + 1).findLastIndex(({ startsSentence }) => startsSentence);
  const before = words.slice(from < 0 ? Math.max(0, index - 2) : Math.max(0, index - 2) + from, index);
  const after = words.slice(index + 1, index + 3);
  const end = after.findIndex(({ startsSentence }) => startsSentence);
  return [...before, ...(end < 0 ? after : after.slice(0, end))];
}

function wordAt(written: string, start: number, gap: string, previous: Word | undefined): Word {
  return {
    start,
    end: start + written.length,
    written,
    plain: written.toLowerCase().replace(/'(?:s|in|un|nin|nun|la|le|dan|den|da|de|yi|ya)?$/, ""),
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
