import { oneOf } from "./one-of.ts";
import { type Span, spansOf } from "./span.ts";

const particle = oneOf("van de der den het el al ten ter ben");
// "F.B.", "S. de W.", "N.K."; not "N.B." and "P.S.".
const initials = new RegExp(`(?<![\\w.])(?!N\\. ?B\\.|P\\. ?S\\.|N\\.V\\.T|Z\\.S\\.M|M\\.B\\.T|I\\.V\\.M|T\\.A\\.V|A\\.U\\.B|B\\.S\\.N|D\\.O\\.B|I\\.O\\.M)[A-Z]\\. ?(?:(?:${particle} ){1,3}[A-Z]\\b\\.?|[A-Z]\\.(?: ?[A-Z]\\.)*)(?:-?[A-Z]\\.)*`, "dg");
// "D. (meisje, 7)".
const withAge = /(?<![\w.])[A-Z]\.? ?\((?:meisje|jongen|kind|zoon|dochter|boy|girl)\b/dg;
const said = /\b[Ii]nitial(?:en|s)(?: zijn| is| are|:)? ?(?<found>[A-Z](?:[. ]{0,2}[A-Z]\b){1,3}\.?|[a-z]\.[a-z]\b\.?)/dg;

/** A person by initials alone. One letter by itself passes: it names nobody. */
export function findInitials(text: string): Span[] {
  return [initials, said, withAge].flatMap((pattern) => spansOf(pattern, text));
}
