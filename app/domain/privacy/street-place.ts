import { isKnownWord } from "./known-words.ts";
import { oneOf } from "./one-of.ts";
import { type Span, spansOf } from "./span.ts";
import { addition, clearEnding, firstPart, noStreet, number } from "./street-parts.ts";

const atPlace = oneOf(`
  [Aa]an_de [Aa]an_het [Oo]p_de [Oo]p_het [Ii]n_de in_een bij_de bij_het naar_de uit_de om_de van_de hoek_van_de en_de voor_de langs_de vanaf_de rond_het rond_de`);
const placeSaid = oneOf("pand_op woont_op straat: adres: adres_is");
const placeEnding = oneOf(`
  weg dijk plein hof park wal markt haven boulevard oever brink straat laan gracht kade singel dreef steeg plantsoen werf nest pad buurt`);
const articles = oneOf("de het 't");

const named = [
  // "in de mirabelstraat": in small letters behind words that a place follows.
  new RegExp(`(?<=\\b(?:${atPlace}|hoek) )(?<found>[a-z]{4,}${clearEnding})\\b`, "dg"),
  // "aan de zeeweg": a way in small letters is mostly no name, unless something stands along it.
  new RegExp(`(?<=\\b${oneOf("aan_de hoek_van_de op_de woont_op_de")} )(?<found>[a-z]{3,}weg)\\b`, "dg"),
  // "aan de Westerdijk", "op de Amstelveenseweg": a way or a square with a capital.
  new RegExp(`\\b(?:${atPlace}|${placeSaid}) (?<found>(?:${firstPart})?[A-Z][a-z'-]{2,}${placeEnding})\\b`, "dg"),
  // "hoek Laat", "op de hoek van de Laat / Boterstraat".
  /\bhoek (?:van (?:de |het )?|de |het )?(?<found>[A-Z][a-z'-]{2,}(?: ?\/ ?[A-Z][a-z'-]+)?)/dg,
];
const noPlace = new RegExp(`${oneOf(`
  snelweg uitweg omweg onderweg terugweg heenweg spoorweg hoofdweg rondweg openbareweg middenweg kerkhof gerechtshof speelpark vakantiepark dierenpark pretpark woonwagenpark speelplein schoolplein
  supermarkt kerstmarkt vrijmarkt rommelmarkt arbeidsmarkt woningmarkt`)}$`, "i");

const said = [
  // "kerkstr. 12", "Jan v. Galenstr 44".
  new RegExp(`\\b(?:${firstPart})?[A-Za-z][a-z'-]{2,}${oneOf("str ln pln wg gr")}\\.?,? (?:nr\\.? )?\\d{1,4}(?![\\d.,]\\d|\\d)${addition}`, "dg"),
  // "adres: Ooievaarsnest", "straat: Berkenrode": whatever stands there.
  /\b(?:[Aa]dres|[Ss]traat(?:naam)?|[Aa]ddress|[Ss]treet)(?: is|:) ?(?<found>(?:de |het )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)*(?: \d+ ?[a-z]?\b)?)/dg,
];

const livingThere = oneOf(`
  [Ww]oon\\w* [Vv]erblijf\\w* [Hh]uis [Aa]dres [Pp]and [Ff]lat [Zz]it(?:ten)? [Ii]ngeschreven [Kk]amer\\w* [Vv]erhuis\\w*
  [Vv]lucht\\w* [Gg]evlucht [Tt]erug [Ss]taat [Ll]iv\\w+ [Ff]rom`);
// "verhuist naar Waterlelie 21", "woont op Spoorsingel 9": a capital and a number behind what leads to a place.
const toPlace = new RegExp(
  `\\b(?:${oneOf("naar tegenover naast achter")}|${livingThere}\\b[^.!?\\n]{0,40}? ${oneOf("op aan van bij te in from at to")}) ` +
    `(?<found>(?:${articles} )?(?:[A-Z][\\w'-]+ ){0,2}[A-Z][a-z'-]{3,}${number})`,
  "dg",
);
// "op Nieuwendam 3a": a letter behind the number says that it is a house.
const houseWithLetter = new RegExp(`\\b(?:op|aan|naar|bij|van) (?<found>(?:${articles} )?[A-Z][a-z'-]{3,} \\d{1,4} ?[a-d])\\b`, "dg");
const noAddress = new RegExp(
  `^(?:${articles} )?${oneOf(`
    groep klas kamer unit fase niveau week regio leerjaar school doel code top level locatie afdeling blok plan artikel route
    lijn bus perron ruimte maandag dinsdag woensdag donderdag vrijdag zaterdag zondag \\w*januari \\w*februari maart april mei
    juni juli augustus \\w*september oktober november december`)}\\b`,
  "i",
);

/** A street, a square or a house where the sentence says that a place is meant. */
export function findStreetPlaces(text: string): Span[] {
  const places = named.flatMap((pattern) => spansOf(pattern, text)).filter(({ start, end }) => isPlace(text.slice(start, end)));
  const numbered = [toPlace, houseWithLetter].flatMap((pattern) => spansOf(pattern, text)).filter(({ start, end }) => isAddress(text.slice(start, end)));
  return [...places, ...numbered, ...said.flatMap((pattern) => spansOf(pattern, text))];
}

function isPlace(found: string): boolean {
  return !noStreet.test(found) && !noPlace.test(found);
}

/** Not "bij CRIES 34" or "naar Flevoland 2 plekken": the word before the number is one of the trade or a place. */
function isAddress(found: string): boolean {
  const words = found.replace(/\d.*$/, "").trim().split(/[\s-]+/).filter((word) => /^[A-Z]/.test(word));
  return !noAddress.test(found) && !words.every((word) => isKnownWord(word.toLowerCase()) || word === word.toUpperCase());
}
