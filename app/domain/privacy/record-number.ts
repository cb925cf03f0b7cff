import { oneOf } from "./one-of.ts";
import { before, type Span, spansOf } from "./span.ts";

const file = oneOf(`
  v-? vreemdelingen client(?:en)? dossier zaak patient(?:en)? polis paspoort kenmerk cak zorg id-? identiteits rijbewijs klant
  relatie aangifte parket rekest beschikking proces-verbaal ecd epd bestel lid(?:maatschaps)? studenten? leerling`);
const fileAlone = oneOf(`
  dossier zaak aangifte parket rekest kenmerk polis zorgpas zorgpolis paspoort id-kaart rijbewijs pv client(?:e|en)? file
  case record passport`);
const someNumber = "(?<found>[a-z]{0,3}[ /.-]?\\d[\\d ./-]{3,}\\d)";
const named = new RegExp(`\\b${file}-?[ -]?(?:nummer|nr\\b\\.?|number)[^\\d\\n]{0,12}?${someNumber}`, "dgi");
const english = new RegExp(
  `\\b${oneOf("client case file passport patient policy record")} (?:number|no\\.?|id)[^\\d\\n]{0,10}?${someNumber}`,
  "dgi",
);
// "dossier 2024-00817 / FA RK 25-1234", "aangifte PL1100-2025123456": letters and digits, five digits at least.
const code = "[A-Z0-9](?:[A-Z0-9]|[./-](?=[A-Z0-9]))*";
const codes = new RegExp(`\\b${fileAlone}\\w{0,12}\\b[^\\d\\n]{0,12}?(?<found>(?<![\\w])${code}(?: / [A-Z0-9 -]*\\d)?)`, "dgi");
// "case no SW-4471-B", "dossiernr 4471": where a number is announced, three digits will do.
const announced = new RegExp(
  `\\b${oneOf("dossier zaak client patient pat case file patient client record policy klant lid polis kamer_raad")}[ -]?${oneOf("nummer nr\\.? no\\.? number ref\\.?")}:? ?(?<found>(?=(?:[A-Z./-]*\\d){3})[A-Z0-9]+(?:[./-][A-Z0-9]+)*)(?![\\w%])`,
  "dgi",
);
const document = /\b(?:paspoort|passport|id-?kaart|identiteitsbewijs|rijbewijs)\w*[^\d\n]{0,10}?\b(?<found>[A-Z]{2}[A-Z0-9]{6}\d)\b/dg;
// The shapes of Dutch number plates since 1951, with dashes. In small letters too: nobody writes a count like that.
const plate = oneOf(`
  [A-Z]{2}-\\d{2}-\\d{2} \\d{2}-\\d{2}-[A-Z]{2} \\d{2}-[A-Z]{2}-\\d{2} [A-Z]{2}-\\d{2}-[A-Z]{2} [A-Z]{2}-[A-Z]{2}-\\d{2}
  \\d{2}-[A-Z]{2}-[A-Z]{2} \\d{2}-[A-Z]{3}-\\d \\d-[A-Z]{3}-\\d{2} [A-Z]{2}-\\d{3}-[A-Z] [A-Z]-\\d{3}-[A-Z]{2}
  [A-Z]{3}-\\d{2}-[A-Z] [A-Z]-\\d{2}-[A-Z]{3}`);
const licencePlate = new RegExp(`(?<![\\w-])${plate}(?![\\w-])`, "dgi");
const plateSaid = /\b(?:kenteken\w*|nummerbord|nummerplaat|licence plate|number plate|reg\.?|registration|plate|kent\.)\b[^\d\n]{0,12}?\b(?<found>(?=[A-Z -]*\d)(?=[\d -]*[A-Z])[A-Z0-9]{1,3}[ -]?[A-Z0-9]{2,3}[ -]?[A-Z0-9]{1,3})\b/dgi;
// Seven digits in a row, or a code of letters and digits as documents have: nothing in a request has so many.
const longNumber = /(?<![\w€$,.]|€ )\d(?:[ .-]?\d){6,}(?!\d)/dg;
const longCode = /(?<![\w-])(?=[A-Z]*\d)(?=(?:[A-Z]*\d){4})(?=\d*[A-Z])[A-Z0-9]{7,}(?![\w-])/dg;
// "VT2026-00817", "C/15/298765": with a letter, and five digits at least.
const codeWithSigns = /(?<![\w/.-])(?=[A-Z\d./-]*[A-Z])(?=(?:[A-Z./-]*\d){5})[A-Z\d]+(?:[./-][A-Z\d]+)+(?![\w])/dg;
// "2023/44918": a year and a number under it.
const underYear = /(?<![\w/.-])(?:19|20)\d\d[/-](?!(?:19|20)\d\d\b)\d{4,}(?![\w/-])/dg;
const ofAProfessional = /\b(?:skj|big|agb|kvk)\b\W*(?:-?nummer|-?code|registratie)?(?: is| are)?\W*$/i;
const helpline = /^(?:0800|0900|0909)/;

// The same shapes without dashes, in the letters that a Dutch plate can have.
const plateLetters = "[BDFGHJKLNPRSTVXZ]";
const gluedPlate = new RegExp(
  `(?<![\\w-])${oneOf("\\d{2}L{4} L{4}\\d{2} \\d{2}L{3}\\d \\dL{3}\\d{2} L{2}\\d{3}L L\\d{3}L{2} L{3}\\d{2}L L\\d{2}L{3}").replaceAll("L", plateLetters)}(?![\\w-])`,
  "dg",
);

// "een zwarte Mercedes (SZ 774 P)": a plate from elsewhere, behind a car.
// "LM19 XZT": British, since 2001.
const britishPlate = /(?<![\w-])[A-Z]{2}\d{2} ?[A-Z]{3}(?![\w-])/dg;
const ofACar = new RegExp(
  `\\b${oneOf("[Aa]uto [Bb]usje bestelbus [Gg]olf [Pp]olo BMW bmw [Aa]udi [Mm]ercedes [Oo]pel [Pp]eugeot [Rr]enault [Ff]iat [Ff]ord [Tt]oyota [Vv]olvo [Ss]eat [Ss]koda scooter motor car lorry taxi rijdt drives")}\\b[^.!?\\d\\n]{0,25}?(?<found>(?<![\\w-])[A-Z]{1,3}[ -]\\d{2,5}(?:[ -]?[A-Z]{1,3})?(?![\\w-]))`,
  "dg",
);

/** Numbers under which someone is known elsewhere: a file, a passport, the immigration service, a car. */
export function findRecordNumbers(text: string): Span[] {
  const said = [named, english, announced, document, licencePlate, gluedPlate, plateSaid, britishPlate, ofACar].flatMap((pattern) => spansOf(pattern, text));
  const coded = spansOf(codes, text).filter(({ start, end }) => (text.slice(start, end).match(/\d/g)?.length ?? 0) >= 5);
  return [...said, ...coded];
}

/** Any row of digits or code that is too long to say something about a treatment. */
export function findLongNumbers(text: string): Span[] {
  return [longNumber, longCode, codeWithSigns, underYear].flatMap((pattern) => spansOf(pattern, text)).filter((span) => isNobodysNumber(text, span));
}

function isNobodysNumber(text: string, span: Span): boolean {
  return !ofAProfessional.test(before(text, span, 25)) && !helpline.test(text.slice(span.start, span.end)) && !isYears(text.slice(span.start, span.end));
}

/** "2018-2022", "2019 2020 2021". */
function isYears(found: string): boolean {
  return /^(?:(?:19|20)\d\d[ .-]?)+$/.test(found) && /[ .-]/.test(found);
}
