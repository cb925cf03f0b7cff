import { oneOf } from "./one-of.ts";
import { before, type Span, spansOf } from "./span.ts";
import { addition, clearEnding, firstPart, looseEnding, noStreet, notACount, number } from "./street-parts.ts";

const streetWord = oneOf(`
  Laan Weg Plein Kade Hof Park Straat Boulevard Burgemeester Burg\\. Prins Prinses Koningin Sint St\\. Lange Korte Oude
  Nieuwe Grote Kleine`);
const spelledNumber = `,? (?:nr\\.? |nummer |huisnummer )?(?:[a-z]*${oneOf(`
  twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig zestig zeventig tachtig negentig
  honderd`)})\\b${notACount}`;

const noWay = oneOf("onderweg terugweg heenweg snelweg uitweg omweg halverweg spoorweg luchtweg evenweg levensweg");

const withNumber = [
  // "Prins Hendrikkade 3", then "kerkstraat 12 b" and "KERKSTRAAT 12".
  new RegExp(`\\b${firstPart}[A-Za-z][a-z'-]*${clearEnding}${number}`, "dg"),
  new RegExp(`\\b[a-z][a-z'-]+${clearEnding}${number}`, "dgi"),
  new RegExp(`\\b(?:${firstPart})?[A-Z][a-z'-]+${looseEnding}${number}`, "dg"),
  // "Laan van Meerdervoort 12", "Plein 1944 nr 3", "'t Zand 4".
  new RegExp(`\\b${streetWord} (?:\\d{4}|(?:van (?:de[nr]? )?|de |der |het )?[A-Z][\\w'-]+)${number}`, "dg"),
  new RegExp(`'t [A-Z][a-z]+${number}`, "dg"),
  // "kanaaldijk 50 b", in small letters.
  new RegExp(`\\b(?!${noWay})[a-z]{4,}${oneOf("weg dijk")}${number}`, "dg"),
  new RegExp(`\\b(?!${noWay})[a-z]{4,}${looseEnding} \\d{1,4} ?[a-d]\\b`, "dg"),
  // "aan de singel 210".
  new RegExp(`\\b(?:aan|op) (?:de|het) (?<found>(?:${oneOf("oude nieuwe lange korte grote kleine")} )?${oneOf("singel gracht kade dijk haven brink markt laan wal vest")} \\d{1,4}${addition})${notACount}`, "dg"),
  // "op nummer 42 in de …".
  new RegExp(`\\bop (?<found>(?:huis)?${oneOf("nummer nr\\.?")} \\d{1,4}(?: ?[a-z]\\b)?)(?= ${oneOf("in aan van op")} )`, "dgi"),
  // "Lange Nieuwstraat twaalf".
  new RegExp(`\\b[a-z][a-z'-]+${clearEnding}${spelledNumber}`, "dgi"),
  new RegExp(`\\b(?:[A-Z][\\w']+ ){1,3}${oneOf("Street Road Avenue Lane Drive Square Way Close Court")}${number}`, "dg"),
  new RegExp(`\\b(?:on|at|in|to) [a-z]{3,} ${oneOf("street road avenue lane")}${number}(?! ${oneOf("times days weeks months years hours")})`, "dg"),
  new RegExp(`\\b\\d{1,4}[a-z]? (?!more|other|new|long)[a-z]{3,} ${oneOf("street road avenue lane")}\\b`, "dg"),
  new RegExp(`\\b\\d{1,4}[a-zA-Z]? (?:[A-Z][\\w']+ ){1,3}${oneOf("Street Road Avenue Lane Drive Square Way Close Court St Rd Ave")}\\b`, "dg"),
];

const lives = oneOf(`
  [Ww]oont [Ww]oonde [Ww]oonden [Ww]oonachtig [Ww]onen [Aa]dres [Ff]lat [Pp]and [Ww]oning [Hh]uis [Vv]erhuisd [Ll]ives?
  [Ll]iving [Aa]ddress`);
const unusualStreet = `(?:[A-Z][\\w'-]+(?: [A-Z][\\w'-]+)?|[a-z]{3,}${looseEnding})`;
const toldToLive = new RegExp(`\\b${lives}\\b[^.!?\\n]{0,25}? (?<found>${unusualStreet}${number})`, "dg");
const houseNumber = /\b(?:huisnummer|huisnr\b\.?|woningnummer|house number)[^\d\n]{0,10}(?<found>\d{1,4}(?: ?[a-z]\b)?)/dgi;

// Inside a sentence only: at its start "Blokkade" and "Ontslaan" have a capital too.
const streetAlone = /(?<=[a-z,/(] )[A-Z][a-z'-]{2,}(?:straat|straatje|laan|gracht|steeg|plantsoen|dreef|singel|kade)\b/dg;
const ofAStory = /\b(?:liedje|lied|boek|serie|programma|film)[^.]{0,15}$/i;

/** A street with a house number, and a street's own name where it stands as a name in the sentence. */
export function findStreets(text: string): Span[] {
  const alone = spansOf(streetAlone, text).filter(
    (span) => !noStreet.test(text.slice(span.start, span.end)) && !ofAStory.test(before(text, span, 25)),
  );
  return [...[...withNumber, toldToLive, houseNumber].flatMap((pattern) => spansOf(pattern, text)), ...alone];
}
