import { knownWords } from "./known-words.ts";
import { oneOf } from "./one-of.ts";
import { before, type Span, spansOf } from "./span.ts";

const kind = oneOf(`
  (?:basis|brede_|montessori|jenaplan|dalton|vrije|speciale_|middelbare_|praktijk)?school obs cbs rkbs kbs pcbs pcb sbo so ikc
  kdv bso psz mkd ksg isk mbo vso kindcentrum kinderopvang (?:medisch_)?kinderdagverblijf dagverblijf creche peuterspeelzaal
  peutergroep peuteropvang speelzaal speciaal_onderwijs gastouder opvanghuis gymnasium lyceum college mavo primary_school
  secondary_school nursery`);
const kindWithCapital = oneOf(`
  OBS CBS RKBS KBS PCBS SBO IKC KDV BSO ISK MBO VSO MKD Basisschool School Kindcentrum Kinderdagverblijf Kinderopvang
  Peuterspeelzaal Peutergroep PSZ [A-Z][a-z]+school`);
const article = oneOf("de het 't van van_de van_het van_'t the st\\.? sint De Het heet is :");
const name = "(?:'t |[A-Z]\\. ?)?[A-Z][\\w'-]+(?: [A-Z][\\w'-]+)*";
const named = `${oneOf("de het 't De Het St\\.? Sint the The Al")}[ -]${name}`;
const inSentence = "(?<=[a-z,] )";
const goesTo = oneOf(`
  zit zitten zat gaat ging leerling school juf juffrouw meester groep_\\d \\w*klas(?:se)? leerkracht leraar lerares docent mentor
  directeur directrice ib-?er [Ii][Bb]'er schoolmaatschappelijk_werk gestuurd attends pupil goes`);

const patterns = [
  // "basisschool De Klimop", "Obs Het Palet", "basisschool de Horizon", "de kinderopvang heet Dribbel".
  new RegExp(`\\b(?:${kind}|${kindWithCapital})(?: ?:|,)? \\(?(?<found>(?:(?:${article}) ){0,2}${name})`, "dg"),
  // "de Willibrordschool", "het Vossen Lyceum", "het Jan Arentsz college", "Al-Amal basisschool".
  new RegExp(`${inSentence}(?:(?:Jan|Sint|St\\.?|Prins|Prinses|Koningin|Dr\\.|Anne|Albert|Maria|Johannes|Willem|Juliana) )?[A-Z][\\w'-]*(?:school|lyceum|college|gymnasium)\\b`, "dg"),
  new RegExp(`\\b(?:(?:St\\.|[A-Z][\\w'-]+) )+${oneOf("College Lyceum Gymnasium School Primary Academy Infants Juniors Mavo Academie primary_school secondary_school")}\\b`, "dg"),
  new RegExp(`${inSentence}(?:[A-Z][\\w'-]+ )+${oneOf("college lyceum gymnasium mavo basisschool school")}\\b`, "dg"),
  // "zit op De Regenboog", "de juf van de Zonnebloem", "gaat naar De Kring", "groep 7 bij De Tweemaster".
  new RegExp(`\\b${goesTo}\\b[^.!?\\n]{0,20}? ${oneOf("op van bij naar at of to")} (?<found>${named})`, "dg"),
  // "Op De Wilgenboom weet niemand ervan".
  new RegExp(`\\b[Oo]p (?<found>(?:De|Het) ${name})`, "dg"),
  // "groep 6B De Klimop".
  new RegExp(`\\b[Gg]roep \\d[a-cA-C]? (?:van )?(?<found>${oneOf("De Het 't")} ${name})`, "dg"),
  // "op het Spectrum, brugklas", "het Blaeu zit in 2 havo".
  new RegExp(`\\b${oneOf("op van naar at")} (?<found>${oneOf("de het 't")} ${name})(?=[^.!?\\n]{0,25}\\b${oneOf("brugklas groep klas \\d_?[hv] havo vwo vmbo mavo leerling")}\\b)`, "dg"),
];
// The school's name in small letters, behind its kind and an article: "basisschool de regenboog".
const inSmall = new RegExp(`\\b${oneOf("basisschool obs cbs rkbs kbs pcbs kdv ikc sbo vso isk bso kinderdagverblijf peuterspeelzaal peutergroep lyceum college kindcentrum")} (?<found>${oneOf("de het 't sint st\\.?")} [a-z'-]{4,})`, "dgi");
// "st. mary's primary", "at meadow primary school".
const englishInSmall = new RegExp(`\\b${oneOf("to at from of attends")} (?<found>(?:st\\.? )?(?!${oneOf("the a an her his their our my another primary secondary special local new regular this that same nearby dutch")}\\b)[a-z][a-z']{2,} ${oneOf("primary secondary_school academy infants juniors")})\\b`, "dg");
const kindOnly = /^(?:Basis|Speciale|Middelbare|Voor|Na|Buiten|Pre|Vak|Taal|Zwem|Muziek|Koran|Hoge|Huis|Kleuter|Praktijk|Moskee|Zondags|Dalton|Montessori|Jenaplan|Vrije|Dans|Ballet|Judo|Boks|Sport|Rij)?school$/i;

/** Schools, nurseries and after-school care by name. The word "school" alone, or a kind of school, passes. */
export function findSchools(text: string): Span[] {
  const capitals = patterns.flatMap((pattern) => spansOf(pattern, text)).filter((span) => !isOrdinary(text, span));
  return [...capitals, ...spansOf(englishInSmall, text), ...spansOf(inSmall, text).filter(({ start, end }) => !isSaidOfASchool(text.slice(start, end)))];
}

/** "school Nederlands", "op de Havo": every word with a capital is a known one or an abbreviation. */
function isOrdinary(text: string, span: Span): boolean {
  const found = text.slice(span.start, span.end);
  if (kindOnly.test(found)) return true;
  const capitals = found.split(/[\s-]+/).filter((word) => /^[A-Z]/.test(word) && !/^(?:De|Het|St\.?|Sint)$/.test(word));
  if (capitals.every((word) => word === word.toUpperCase())) return true;
  if (capitals.length > 1 && /(?:College|Lyceum|Gymnasium)$/.test(found)) return false;
  return !followsKindAndArticle(text, span) && capitals.every((word) => knownWords.has(word.toLowerCase()));
}

const kindAtEnd = new RegExp(`\\b(?:${kind}|${kindWithCapital}) $`);

/** "basisschool de Horizon": what is a treatment elsewhere is a school here. */
function followsKindAndArticle(text: string, span: Span): boolean {
  return /^(?:de|het|'t|De|Het) /.test(text.slice(span.start, span.start + 4)) && kindAtEnd.test(before(text, span, 30));
}

function isSaidOfASchool(found: string): boolean {
  return /^(?:de|het) (?:zorg|juf|leer|kind|moeder|vader|ouder|melding|aanmeld|signalen|volgende|eerste|enige|hele|beste|laatste|rust|gang|plek)/i.test(found);
}
