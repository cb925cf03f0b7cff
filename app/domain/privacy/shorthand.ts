import { type FoldedText, type Reading, readAs } from "./folded-text.ts";

// Only before a letter: "nr 5" is a number, and "do vr 10u" a day.
const writtenOut = new Map(Object.entries({
  nr: "naar", vn: "van", v: "van", vr: "voor", vd: "van de", vh: "van het", mt: "met", t: "het", mn: "mijn", "m'n": "mijn", "d'r": "haar",
  "z'n": "zijn", mdr: "moeder", vdr: "vader", dtr: "dochter", zsje: "zusje", brtje: "broertje", brt: "broertje", ff: "even",
}));
const short = /(?<![\w.'@/-])(?:nr|v[nrdh]?|mt|t|mn|[mz]'n|d'r|[Mm]dr|[Vv]dr|[Dd]tr|[Zz]sje|[Bb]rtje|[Bb]rt|ff)(?= \(?[A-Za-z])/g;

/** The same text with what people on a phone shorten written out: "broertje vn roos nr de regenboog". */
export function withShorthandWrittenOut(text: FoldedText): FoldedText {
  return readAs(text, Array.from(text.plain.matchAll(short), ({ 0: found, index }) => reading(found, index)));
}

function reading(found: string, start: number): Reading {
  const full = writtenOut.get(found.toLowerCase()) ?? found;
  return { start, end: start + found.length, as: /^[A-Z]/.test(found) ? full.charAt(0).toUpperCase() + full.slice(1) : full };
}
