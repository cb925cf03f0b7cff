import { knownWords } from "./known-words.ts";
import { oneOf } from "./one-of.ts";
import { type Span, spansOf } from "./span.ts";

const kind = oneOf(`
  (?:basis|brede_|montessori|jenaplan|dalton|vrije|speciale_|middelbare_)?school obs cbs rkbs kbs pcbs pcb sbo so ikc kdv
  bso ksg kindcentrum kinderopvang kinderdagverblijf dagverblijf creche peuterspeelzaal speelzaal gymnasium lyceum college
  mavo primary_school secondary_school`);
const kindWithCapital = oneOf("OBS CBS RKBS KBS PCBS SBO IKC KDV BSO Basisschool School Kindcentrum Kinderdagverblijf Kinderopvang Peuterspeelzaal");
const article = oneOf("de het 't van the st\\.? sint De Het");
const name = "[A-Z][\\w'-]+(?: [A-Z][\\w'-]+)*";
const inSentence = "(?<=[a-z,] )";

const patterns = [
  // "basisschool De Klimop", "Obs Het Palet".
  new RegExp(`\\b(?:${kind}|${kindWithCapital}):? (?<found>(?:${article} )?${name})`, "dg"),
  // "de Willibrordschool", "het Vossen Lyceum", "het Jan Arentsz college".
  new RegExp(`${inSentence}[A-Z][\\w'-]*(?:school|lyceum|college|gymnasium)\\b`, "dg"),
  new RegExp(`\\b(?:(?:St\\.|[A-Z][\\w'-]+) )+${oneOf("College Lyceum Gymnasium School Mavo Academie primary_school secondary_school")}\\b`, "dg"),
  new RegExp(`${inSentence}(?:[A-Z][\\w'-]+ )+${oneOf("college lyceum gymnasium mavo")}\\b`, "dg"),
  // "zit op De Regenboog", "de juf van De Zonnebloem".
  new RegExp(
    `\\b${oneOf("zit zitten leerling school juf meester groep_\\d \\w*klas leerkracht directeur attends pupil")}\\b[^.!?\\n]{0,20}? ` +
      `${oneOf("op van bij at of")} (?<found>${oneOf("de het De Het 't St\\.? Sint the")} [A-Z][a-z][\\w'-]+)`,
    "dg",
  ),
];
const kindOnly = /^(?:Basis|Speciale|Middelbare|Voor|Na|Buiten|Pre|Vak|Taal|Zwem|Muziek|Koran|Hoge|Huis|Kleuter)?school$/i;

/** Schools, nurseries and after-school care by name. The word "school" alone, or a kind of school, passes. */
export function findSchools(text: string): Span[] {
  return patterns
    .flatMap((pattern) => spansOf(pattern, text))
    .filter((span) => !isOrdinary(text.slice(span.start, span.end)));
}

/** "school Nederlands", "op de Havo": every word with a capital is a known one or an abbreviation. */
function isOrdinary(found: string): boolean {
  if (kindOnly.test(found)) return true;
  const capitals = found.split(/[\s-]+/).filter((word) => /^[A-Z]/.test(word) && !/^(?:De|Het|St\.?|Sint)$/.test(word));
  return capitals.every((word) => knownWords.has(word.toLowerCase()) || word === word.toUpperCase());
}
