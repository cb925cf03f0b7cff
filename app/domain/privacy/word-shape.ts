import { bias, unit, weights } from "./word-shape-weights.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const middle = 31;
const values = Array.from(weights, (letter) => (letters.indexOf(letter) - middle) * unit);

/** The number of weights, and the steps to either side of nothing that one of them can have. */
export const shapeBuckets = 8192;
export const shapeSteps = middle;

/**
 * How much a word looks like a name of a person rather than like a Dutch or English word, by its letters in twos to
 * fives: the logarithm of the odds, learnt from free lists of names and words (test/bench/learn-word-shape.ts). Above 0
 * are four of five names on lists that it was not shown, and one of forty words. No sign by itself: the place of the
 * word decides with it. Without a vowel it is an abbreviation.
 */
export function nameShape(plain: string): number {
  if (!/[aeiouy]/.test(plain)) return -Infinity;
  let odds = bias;
  for (const bucket of shapeParts(plain)) odds += values[bucket] ?? 0;
  return odds;
}

/** Where the weights of a word lie: one place for each two to five letters that stand beside each other. */
export function shapeParts(plain: string): number[] {
  const framed = `^${plain}$`;
  const parts: number[] = [];
  for (let size = 2; size <= 5; size++) {
    for (let at = 0; at + size <= framed.length; at++) parts.push(bucketOf(framed.slice(at, at + size)));
  }
  return parts;
}

function bucketOf(part: string): number {
  return letterHash(part) % shapeBuckets;
}

/** A number of 32 bits out of some letters (FNV-1a). */
export function letterHash(part: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < part.length; at++) hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

export function weightLetter(step: number): string {
  return letters[step + middle] ?? "f";
}
