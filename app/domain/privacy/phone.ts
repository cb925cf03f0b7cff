import { oneOf } from "./one-of.ts";
import { digitsOf, type Span, spansOf } from "./span.ts";

const gap = "[ .,\\-/()\\n]{0,3}";
// Dutch numbers have ten digits; a capital O is often typed for the first zero.
const dutch = new RegExp(`(?<![\\dA-Za-z])[0O]${gap}(?:[1-7]|8[4578])(?:${gap}\\d){7,8}(?!\\d)`, "dg");
const international = new RegExp(`(?<![\\d+])(?:\\+|00)${gap}[1-9](?:${gap}\\d){7,13}(?!\\d)`, "dg");
const mobileWithoutZero = /(?<![\d.,])(?:31)?6[ -]?[1-9]\d{7}(?!\d)/dg;
const calling = oneOf("\\btel\\b telefoon telefonisch mobiel \\bbel(?:len)?\\b bereikbaar \\bphone \\bmobile \\bcall\\b \\bapp(?:en)?\\b whatsapp nummer_is");
// Any row of six digits or more that someone says to call.
const called = new RegExp(`${calling}[^\\d\\n]{0,25}(?<found>\\d(?:[ .\\-/]{0,2}\\d){5,12})(?!\\d)`, "dgi");
const helplines = /^(?:0800|0900|0909|11[236]|144$|988$)/;

/** Dutch and foreign phone numbers in any spacing. Free and paid public lines (0800, 0900) pass. */
export function findPhones(text: string): Span[] {
  const tenDigits = spansOf(dutch, text).filter(({ start, end }) => text.slice(start, end).match(/[\dO]/g)?.length === 10);
  const abroad = spansOf(international, text);
  const others = [mobileWithoutZero, called].flatMap((pattern) => spansOf(pattern, text));
  return [...abroad, ...tenDigits, ...others].filter(({ start, end }) => !helplines.test(digitsOf(text.slice(start, end))));
}
