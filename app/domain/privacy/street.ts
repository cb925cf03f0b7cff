import { before, type Span, spansOf } from "./span.ts";

const clearEnding = "(?:straat|straatje|laan|laantje|gracht|kade|steeg|plantsoen|dreef|singel|plein|pleintje|straatweg)";
const looseEnding = "(?:weg|dijk|hof|pad|park|wal|markt|akker|zoom|erf|meent|kolk|horst|haven|boulevard|allee|velden|heide|oever|weide|brink|burg|oord|hoek|gaard|bongerd|veld|kamp|tuin|poort)";
const number = "(?:,? ?(?:nr\\.?|nummer|huisnummer|no\\.?|number))?,? (?<!\\d)\\d{1,4}(?![\\d.,]\\d|\\d)";
const addition = "(?:-\\d{1,3}\\b|[ -]?(?:[a-zA-Z]\\b|bis\\b|hs\\b|huis\\b|I{1,3}\\b))?";
const spelled = "(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|[a-z]+tien|[a-z]*(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd))";
const notACount = "(?! ?(?:%|x\\b|keer|jaar|jarig|weken|week|maand|dag|uur|min|sessie|punt|kinderen|gezinnen|kind|plek|meter|km|jongens|meisjes|mensen))";

const withNumber = [
  // "Prins Hendrikkade 3", "kerkstraat 12 b", "KERKSTRAAT 12".
  new RegExp(`\\b(?:[A-Z][\\w.'-]* ){1,3}[A-Za-z][a-z'-]*${clearEnding}${number}${addition}${notACount}`, "dg"),
  new RegExp(`\\b[a-z][a-z'-]+${clearEnding}${number}${addition}${notACount}`, "dgi"),
  new RegExp(`\\b(?:[A-Z][\\w.'-]* ){0,3}[A-Z][a-z'-]+${looseEnding}${number}${addition}${notACount}`, "dg"),
  // "Lange Nieuwstraat twaalf", "Van Goghlaan nummer acht".
  new RegExp(`\\b[a-z][a-z'-]+${clearEnding},? (?:nr\\.? |nummer |huisnummer )?${spelled}\\b${notACount}`, "dgi"),
  // "Laan van Meerdervoort 12", "Plein 1944 nr 3".
  new RegExp(`\\b(?:Laan|Weg|Plein|Kade|Hof|Park|Straat|Boulevard|Burgemeester|Burg\\.|Prins|Prinses|Koningin|Sint|St\\.|Lange|Korte|Oude|Nieuwe|Grote|Kleine) (?:\\d{4}|(?:van (?:de[nr]? )?|de |der |het )?[A-Z][\\w'-]+)${number}${addition}${notACount}`, "dg"),
  // "12 Church Street".
  /\b\d{1,4}[a-zA-Z]? (?:[A-Z][\w']+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Square|Way|Close|Court|St|Rd|Ave)\b/dg,
];
const told = new RegExp(
  `\\b(?:[Ww]oon(?:t|de|den|achtig)|[Ww]onen|[Aa]dres|[Vv]erhuisd|[Ll]ives?|[Ll]iving|[Aa]ddress)\\b[^.!?\\n]{0,25}? (?<found>(?:[A-Z][\\w'-]+(?: [A-Z][\\w'-]+)?|[a-z]{3,}${looseEnding})${number}${addition})${notACount}`,
  "dg",
);
const houseNumber = /\b(?:huisnummer|house number)[^\d\n]{0,10}(?<found>\d{1,4}(?: ?[a-z]\b)?)/dgi;
const streetAlone = new RegExp(`\\b[A-Z][a-z'-]{2,}(?:straat|straatje|laan|gracht|steeg|plantsoen|dreef|singel|kade)\\b`, "dg");
const noStreet = /^(?:Sesamstraat|Binnenstraat|Winkelstraat|Zijstraat|Hoofdstraat van|Bijstraat|Doodlopende)/;
const abroad = /\b(?:liedje|lied|boek|serie|programma|film)[^.]{0,15}$/i;

/** A street with a house number, and a street's own name where it stands as a name in the sentence. */
export function findStreets(text: string): Span[] {
  const names = spansOf(streetAlone, text).filter(
    (span) => !noStreet.test(text.slice(span.start, span.end)) && !abroad.test(before(text, span, 25)),
  );
  return [...[...withNumber, told, houseNumber].flatMap((pattern) => spansOf(pattern, text)), ...names];
}
