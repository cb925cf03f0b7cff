import { bits, places } from "./dictionary-bits.ts";
import { letterHash } from "./word-shape.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const sixBits = Uint8Array.from(bits, (letter) => letters.indexOf(letter));

/**
 * Whether a word, in small letters and without accents, stands in a Dutch or English dictionary although its letters
 * could be a name's. Of the names that stand in none, one of a hundred is taken for a word: the dictionary is kept as
 * bits and not as letters (a Bloom filter), because it goes to every browser.
 */
export function isDictionaryWord(plain: string): boolean {
  return dictionaryPlaces(plain).every((place) => ((sixBits[Math.floor(place / 6)] ?? 0) >> (place % 6)) & 1);
}

/** Where the bits of a word lie. */
export function dictionaryPlaces(plain: string, among = places): number[] {
  const [first, step] = [letterHash(plain), letterHash(`${plain}$`) | 1];
  return Array.from({ length: 7 }, (_, nth) => ((first + Math.imul(nth, step)) >>> 0) % among);
}
