import { oneOf } from "./one-of.ts";
import { before, type Span, spansOf } from "./span.ts";

const monthName = oneOf(`
  jan(?:uari|uary)? feb(?:ruari|ruary)? mrt maart march apr(?:il)? mei may jun[ie]? jul[iy]? aug(?:ustus|ust)?
  sept?(?:ember)? okt(?:ober)? oct(?:ober)? nov(?:ember)? dec(?:ember)?`);
const month = "(?:0?[1-9]|1[0-2])";
const twoDigitMonth = "(?:0[1-9]|1[0-2])";
const day = "(?:0?[1-9]|[12]\\d|3[01])";
const twoDigitDay = "(?:0[1-9]|[12]\\d|3[01])";
const year = "(?:19[2-9]\\d|20[0-4]\\d)";
const spokenDay = oneOf(`
  eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende
  zestiende zeventiende achttiende negentiende twintigste \\w+entwintigste dertigste eenendertigste`);
const dayInText = `(?:${day}(?:e|de|ste|st|nd|rd|th)?|${spokenDay})`;

const wholeDates = [
  new RegExp(`(?<![\\d/.-])${day} ?([-/.]) ?${month} ?\\1 ?${year}(?!\\d)`, "dg"),
  new RegExp(`(?<!\\d)${year}([-/.])${month}\\1${day}(?!\\d)`, "dg"),
  new RegExp(`(?<!\\d)${day} ${month} ${year}(?!\\d)`, "dg"),
  new RegExp(`(?<!\\d)${dayInText}[ -]?(?:van |of )?${monthName}\\.?[ ,-]{1,2}'?(?:${year}|\\d\\d)(?!\\d)`, "dgi"),
  new RegExp(`\\b${monthName}\\.? ${day}(?:st|nd|rd|th)?,? ${year}(?!\\d)`, "dgi"),
  // A feast of one day with its year is a day too.
  new RegExp(`\\b(?:\\w+ )?${oneOf("kerstdag kerstavond nieuwjaarsdag nieuwjaarsnacht oudejaarsavond oudejaarsdag oudjaarsdag koningsdag bevrijdingsdag valentijnsdag sinterklaasavond moederdag vaderdag christmas_day christmas_eve new_year's_day new_year's_eve")} (?:in |van |of )?${year}\\b`, "dgi"),
  new RegExp(`(?<![\\d.,])(?:${year}${twoDigitMonth}${twoDigitDay}|${twoDigitDay}${twoDigitMonth}${year})(?!\\d)`, "dg"),
  // "geb: 040113".
  new RegExp(`\\b(?:geb\\w*|dob|born)[^\\d\\n]{0,12}(?<found>${twoDigitDay}${twoDigitMonth}\\d\\d)(?!\\d)`, "dgi"),
];

const shortDate = new RegExp(`(?<![\\d/.-])${day}([-/.])${month}\\1'?\\d\\d(?![\\d/]|[-.]\\d)`, "dg");
const isAmount = new RegExp(`^ ?${oneOf("% x\\b keer jaar jarig weken week maand dag uur min sessie punt procent years weeks months days hours times")}`, "i");
const followsScore = /(?:scor|punten|meting|waarde|totaal|items?)[^.!?\n]{0,15}$/i;

// A day or a month tells who someone is only in a sentence about a birth.
const partsOfDates = [
  new RegExp(`${dayInText}[ -](?:van |of )?(?:${monthName}(?![a-z])|${month}\\b)`, "dgi"),
  new RegExp(`${day}[-/]${month}(?!\\d)`, "dg"),
  new RegExp(`\\b${monthName}(?![a-z])(?: ${year}| ${day}\\b)?`, "dgi"),
  /\b(?:(?:eerste |tweede )?kerst(?:dag|avond|mis)?|nieuwjaars(?:dag|nacht)|oudejaars(?:dag|avond)|koningsdag|bevrijdingsdag|valentijnsdag|sinterklaas(?:avond)?|christmas(?: day| eve)?|new year's (?:day|eve))\b/dgi,
];
const followsBirth = /(?:geboren|geboorte|\bgeb\b|jarig|verjaar|born|birth|\bdob\b)[^.!?\n]{0,30}$/i;
const precedesBirth = /^[^.!?,\n]{0,12}(?:jarig|geboren|verjaar|birthday|born)/i;

// "wordt op 30 november zeven", "she turns nine on 3 May".
const newAge = oneOf(`
  een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien one two
  three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \\d{1,2}`);
const followsNewAge = new RegExp(`\\b(?:wordt|werd|turns|turned) (?:al |dan |nu )?${newAge}(?: jaar)? (?:op|on) (?:de |the )?$`, "i");
const followsBecoming = /\b(?:wordt|werd|turns|turned)\b[^.!?\n]{0,25}$/i;
const precedesNewAge = new RegExp(`^,? (?:\\w+ ){0,2}${newAge}\\b(?! ${oneOf("keer weken maanden dagen uur minuten sessies times weeks")})`, "i");
const precedesBecoming = new RegExp(`^ (?:wordt|werd|is|turns) (?:zij|hij|ze|he|she|het kind|mijn \\w+|haar \\w+|zijn \\w+|de \\w+) (?:al |dan |weer )?${newAge}\\b(?! ${oneOf("keer weken maanden dagen uur minuten sessies")})`, "i");
const followsFeast = /\b(?:viert|vierde|vieren|b-?day|celebrates)\b[^.!?\n]{0,25}$/i;

/** Full dates, and in a sentence about a birth also a day or a month. Years and ages pass. */
export function findDates(text: string): Span[] {
  const find = (patterns: readonly RegExp[]) => patterns.flatMap((pattern) => spansOf(pattern, text));
  const short = find([shortDate]).filter((span) => !isAmount.test(text.slice(span.end)) && !followsScore.test(before(text, span, 30)));
  return [...find(wholeDates), ...short, ...find(partsOfDates).filter((span) => isAboutBirth(text, span))];
}

function isAboutBirth(text: string, span: Span): boolean {
  // In small letters these are a verb and a walk.
  if (/^(?:may|march)$/.test(text.slice(span.start, span.end))) return false;
  const [lead, rest] = [before(text, span, 45), text.slice(span.end, span.end + 45)];
  if (followsBirth.test(lead) || precedesBirth.test(rest) || followsNewAge.test(lead)) return true;
  if (followsFeast.test(lead) && /\d/.test(text.slice(span.start, span.end))) return true;
  return precedesBecoming.test(rest) || (followsBecoming.test(lead) && precedesNewAge.test(rest));
}
