import { type FoldedText, type Reading, readAs } from "./folded-text.ts";

const units = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
const teens = ["tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"];
const tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
const english = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

const digitsOfWord = new Map<string, string>([
  ...[...units, ...teens].map((word, value): [string, string] => [word, String(value)]),
  ...tens.flatMap((ten, index) =>
    units.map((unit, digit): [string, string] => [digit === 0 ? ten : `${unit}en${ten}`, `${index + 2}${digit}`]),
  ),
  ...english.map((word, value): [string, string] => [word, String(value)]),
  ["oh", "0"],
  ["zeuven", "7"],
]);

const word = [...digitsOfWord.keys()].sort((one, other) => other.length - one.length).join("|");
const token = `(?:${word}|\\d+)`;
/** Four or more in a row: a number that someone spells out, not "twee of drie keer". */
const run = new RegExp(`\\b${token}(?:[ ,.\\-/]{1,3}${token}){3,}\\b`, "gi");

/** The same text with spelled-out numbers as digits: "nul zes twaalf …" becomes "0 6 12 …". */
export function withSpokenDigits(text: FoldedText): FoldedText {
  return readAs(text, spokenNumbers(text.plain));
}

function spokenNumbers(plain: string): Reading[] {
  return Array.from(plain.matchAll(run)).flatMap((match) =>
    Array.from(match[0].matchAll(new RegExp(`\\b(?:${word})\\b`, "gi")), (found) => ({
      start: match.index + found.index,
      end: match.index + found.index + found[0].length,
      as: digitsOfWord.get(found[0].toLowerCase()) ?? "",
    })),
  );
}
