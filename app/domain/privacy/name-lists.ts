import * as arabic from "./names/arabic.ts";
import * as asian from "./names/asian.ts";
import * as balkan from "./names/balkan.ts";
import * as caucasian from "./names/caucasian.ts";
import * as dutch from "./names/dutch.ts";
import * as eastAfrican from "./names/east-african.ts";
import * as eastEuropean from "./names/east-european.ts";
import * as english from "./names/english.ts";
import * as latinAndFrench from "./names/latin-and-french.ts";
import * as persianAndKurdish from "./names/persian-and-kurdish.ts";
import * as surinameseAndAntillean from "./names/surinamese-and-antillean.ts";
import * as turkish from "./names/turkish.ts";

const origins = [
  arabic, asian, balkan, caucasian, dutch, eastAfrican, eastEuropean, english, latinAndFrench,
  persianAndKurdish, surinameseAndAntillean, turkish,
];

/**
 * Names that are frequent in Dutch shelters, by where they are most at home, in small letters and
 * without accents. No list is complete: a name that is not on it is found by its context only.
 */
export const firstNames: ReadonlySet<string> = new Set(origins.flatMap((origin) => wordsOf(origin.firstNames)));
export const surnames: ReadonlySet<string> = new Set(origins.flatMap((origin) => wordsOf(origin.surnames)));

const soundsOfNames: ReadonlySet<string> = new Set([...firstNames].filter((name) => name.length > 4).map(soundOf));

/** "Aliyah", "Mohamad", "Zaineb": another spelling of a listed first name. */
export function soundsLikeName(plain: string): boolean {
  return plain.length > 4 && soundsOfNames.has(soundOf(plain));
}

/** One spelling for letters that names from other scripts are written with in turn. */
function soundOf(name: string): string {
  const letters = name.replace(/ph/g, "f").replace(/ou|oe|oo/g, "u").replace(/ee|ie|ij|y/g, "i").replace(/ei/g, "ai").replace(/ch|kh|q|c/g, "k");
  return letters.replace(/(.)\1+/g, "$1").replace(/z/g, "s").replace(/(?<=.)h(?![aeiou])/g, "").replace(/e(?=[lnr]$)/, "a");
}

function wordsOf(text: string): string[] {
  return text.split(/[ \n]+/).filter(Boolean);
}
