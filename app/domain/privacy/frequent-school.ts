import { oneOf } from "./one-of.ts";
import { type Span, spansOf } from "./span.ts";

// The names that Dutch schools and nurseries have most. Words as well, so only where the sentence is about a school.
const name = oneOf(`
  akker anker ankerplaats ark boemerang bolster boomgaard boomhut borgwal bron brug cirkel dolfijn driehoek driemaster duizendpoot
  eendracht fakkel fontein hoeksteen horizon kameleon kiekeboe klaver klim-?op klimboom klinker kompas kring kubus leeuwerik leilinde
  lichtboei meander mozaiek nautilus oase octopus optimist palet parel pionier rank regenboog schakel springplank ster talent
  tandem toermalijn triangel troubadour tweemaster vlieger vlinder vlinderboom vlindertuin vlindertjes vuurtoren vuurvogel wegwijzer
  wereldboom wilgenhoek wilgenroos windroos windwijzer wingerd zandkasteel zeester zevensprong zonnebloem zonnewijzer zwaluw`);
const kind = oneOf("basisschool obs cbs rkbs pcbs kdv bso ikc sbo vso kinderdagverblijf peuterspeelzaal peuteropvang kinderopvang creche");
const goesTo = oneOf("zit zitten zat gaat ging leerling school juf meester groep klas leerkracht mentor attends goes");
const ofASchool = oneOf(`
  \\w*school \\w*onderwijs \\w*opvang speciaal speciale regulier reguliere openbare islamitische christelijke katholieke vrije nieuwe oude andere
  zelfde eigen buurt basis sbo so vso isk bso havo vwo vmbo mavo mbo gymnasium lijst onderbouw bovenbouw groep locatie`);

const patterns = [
  // "zit op de regenboog", "juf van het kompas".
  new RegExp(`\\b${goesTo}\\b[^.!?\\n]{0,25}? ${oneOf("op van naar bij at to")} (?<found>${oneOf("de het 't")} ${name})\\b`, "dgi"),
  // "kdv kiekeboe".
  new RegExp(`\\b${kind} (?<found>${name})\\b`, "dgi"),
  // "naar het baken in groep 8".
  new RegExp(`\\b${oneOf("op naar van bij")} (?<found>${oneOf("de het")} (?!${ofASchool}\\b)[a-z'-]{4,})(?= (?:in )?groep \\d)`, "dgi"),
  // "sint jozefschool".
  /\b(?<found>(?:sint|st\.?) [a-z]{3,}school)\b/dgi,
  // "school is de zonnewijzer".
  new RegExp(`\\bschool(?: is| heet|:) (?<found>${oneOf("de het")} ${name})\\b`, "dgi"),
  // "kdv pinkeltje", "psz hummeltjes".
  new RegExp(`\\b${kind} (?<found>[a-z]{4,}${oneOf("tje tjes eltje kes")})\\b`, "dgi"),
  // "groep 5 van de leeuwenkuil": behind a class stands a school, unless it is only its kind.
  new RegExp(`\\b(?:groep|klas) \\d (?:van|op) (?<found>${oneOf("de het 't")} (?!${ofASchool}\\b)[a-z'-]{4,})`, "dgi"),
];

/** Schools by a name that many of them have, in small letters too. */
export function findFrequentSchools(text: string): Span[] {
  return patterns.flatMap((pattern) => spansOf(pattern, text));
}
