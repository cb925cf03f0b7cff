import { oneOf } from "./one-of.ts";
import { type Span, spansOf } from "./span.ts";

// With a space only in capitals: "2026 en" is a year and a word. SA, SD and SS do not exist.
const apart = /(?<![\d.,-])[1-9]\d{3}[ .-]{1,2}(?!S[ADS]\b)[A-Z]{2}(?![\w-])/dg;
const together = /(?<![\w.,-])[1-9]\d{3}(?!s[ads]\b)[a-z]{2}(?![\w-])/dgi;
const named = /\b(?:postcode|postal code|zip code)[^\d\n]{0,12}(?<found>[1-9][ ]?\d[ ]?\d[ ]?\d(?:[ ]?[a-z][ ]?[a-z]\b)?)/dgi;

// After a year these are words of the trade: Veilig Thuis, GI, jeugdbescherming, ondertoezichtstelling …
const yearAndAbbreviation = /^(?:199|20[0-3])\d (?:VT|GI|JB|JR|OT|MP|GZ|KJ|TF|NL|EU|PM|HV|RK|IQ|IS|IN|EN|OP|TE|OM|OF|ER|AF|AL|NA|DE)$/;
// In small letters behind a space: not a year, and letters that are no word and no unit.
const shortWord = oneOf(`
  sa sd ss de en er is in op te of om we ze na nu al ik je ja zo ga an at by it he me my no on or to up us am pm be do go
  if as eu km kg mg ml cm mm pk pp tv`);
const apartInSmall = new RegExp(`(?<![\\d.,-])(?!19\\d\\d|20[0-2]\\d)[1-9]\\d{3} (?!${shortWord}\\b)[a-z]{2}\\b`, "dg");
// "1511 Gh": a capital by chance.
const apartHalf = new RegExp(`(?<![\\d.,-])(?!19\\d\\d|20[0-3]\\d)[1-9]\\d{3} (?!${shortWord}\\b|(?:De|En|Er|Is|In|Op|Te|Of|Om|We|Ze|Na|Nu|Al|Ik|Je|Ja|Zo)\\b)[A-Z][a-z]\\b`, "dg");
const unit = /^\d{4}(?:de|ste|km|kg|mg|ml|cm|mm|am|pm)$/i;

/** Dutch postcodes: four digits and two letters. */
export function findPostcodes(text: string): Span[] {
  const isOther = ({ start, end }: Span) => {
    const found = text.slice(start, end);
    return yearAndAbbreviation.test(found) || unit.test(found);
  };
  const shaped = [apart, together, apartInSmall, apartHalf].flatMap((pattern) => spansOf(pattern, text));
  return [...shaped.filter((span) => !isOther(span)), ...spansOf(named, text)];
}
