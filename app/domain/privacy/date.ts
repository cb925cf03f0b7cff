import { before, type Span, spansOf } from "./span.ts";

const month =
  "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|march|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const day = "(?:0?[1-9]|[12]\\d|3[01])";
const dayWord =
  "(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|twintigste|\\w+entwintigste|dertigste|eenendertigste)";
const year = "(?:19[2-9]\\d|20[0-4]\\d)";
const monthNumber = "(?:0?[1-9]|1[0-2])";
const apart = "[ ]?([-/.])[ ]?";

const wholeDates = [
  new RegExp(`(?<![\\d/.-])${day}${apart}${monthNumber}[ ]?\\1[ ]?${year}(?!\\d)`, "dg"),
  new RegExp(`(?<!\\d)${year}([-/.])${monthNumber}\\1${day}(?!\\d)`, "dg"),
  new RegExp(`(?<!\\d)${day} ${monthNumber} ${year}(?!\\d)`, "dg"),
  new RegExp(`(?<!\\d)(?:${day}(?:e|de|ste|st|nd|rd|th)?|${dayWord})[ -]?(?:van |of )?${month}[ ,-]{1,2}'?(?:${year}|\\d\\d)(?!\\d)`, "dgi"),
  new RegExp(`\\b${month} ${day}(?:st|nd|rd|th)?,? ${year}(?!\\d)`, "dgi"),
  new RegExp(`(?<![\\d.,])(?:${year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${year})(?!\\d)`, "dg"),
];
const shortDate = new RegExp(`(?<![\\d/.-])${day}([-/.])${monthNumber}\\1'?\\d\\d(?![\\d/]|[-.]\\d)`, "dg");
const amount = /^ ?(?:%|x\b|keer|jaar|jarig|weken|week|maand|dag|uur|min|sessie|punt|procent|years|weeks|months|days|hours|times)/i;

/** Parts of a date tell who someone is only when they are about a birth. */
const partOfDate = new RegExp(`(?:${day}(?:e|de|ste|st|nd|rd|th)?|${dayWord})[ -](?:van |of )?(?:${month}(?![a-z])|${monthNumber}\\b)|\\b${month}(?![a-z]) ?(?:${year}|${day}\\b)?|${day}[-/]${monthNumber}(?!\\d)`, "dgi");
const score = /(?:scor|punten|meting|waarde|totaal|items?)[^.!?\n]{0,15}$/i;
const birth = /(?:geboren|geboorte|\bgeb\b|jarig|verjaar|born|birth|\bdob\b)[^.!?\n]{0,30}$/i;
const birthAfter = /^[^.!?,\n]{0,12}(?:jarig|geboren|verjaar|birthday|born)/i;

/** Full dates, and in a sentence about a birth also a day or a month. Years and ages pass. */
export function findDates(text: string): Span[] {
  const short = spansOf(shortDate, text).filter((span) => !amount.test(text.slice(span.end)) && !score.test(before(text, span, 30)));
  const ofBirth = spansOf(partOfDate, text).filter(
    (span) => birth.test(before(text, span, 45)) || birthAfter.test(text.slice(span.end)),
  );
  return [...wholeDates.flatMap((pattern) => spansOf(pattern, text)), ...short, ...ofBirth];
}
