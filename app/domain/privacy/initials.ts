import { oneOf } from "./one-of.ts";
import { type Span, spansOf } from "./span.ts";

const particle = oneOf("van de der den het el al ten ter ben");
// "F.B.", "S. de W.", "N.K."; not "N.B." and "P.S.".
const initials = new RegExp(`(?<![\\w.])(?!N\\. ?B\\.|P\\. ?S\\.|N\\.V\\.T|Z\\.S\\.M|M\\.B\\.T|I\\.V\\.M|T\\.A\\.V|A\\.U\\.B|B\\.S\\.N|D\\.O\\.B|I\\.O\\.M)[A-Z]\\. ?(?:(?:${particle} ){1,3}[A-Z]\\b\\.?|[A-Z]\\.(?: ?[A-Z]\\.)*)(?:-?[A-Z]\\.)*`, "dg");
// "D. (meisje, 7)".
const withAge = /(?<![\w.])[A-Z]\.? ?(?:[A-Z]\.? ?)?\((?:meisje|jongen|kind|zoon|dochter|boy|girl)\b/dg;
// "J de B": without points.
const bare = new RegExp(`(?<=^|[.,;:!?\\n] ?|[a-z] )[A-Z] (?:${particle} ){1,3}[A-Z](?= [a-z]|[.,;:!?)]|$)`, "dg");
// "kind R.": the first letters of the alphabet only tell children of a family apart.
const ofAChild = /\b(?:kind|kindje|client|cliente|child|pupil) (?<found>[E-Z]\.)(?=[ ,;)]|$)/dg;
const said = /\b[Ii]nitial(?:en|s)(?: zijn| is| are|:)? ?(?<found>[A-Z](?:[. ]{0,2}[A-Z]\b){1,3}\.?|[a-z]\.[a-z]\b\.?)/dg;

// "broertje Y.", "zusje M slaapt". Not "kind A", as a family's children are told apart.
const ofKin = new RegExp(
  `\\b${oneOf(`
    zoon zoontje dochter dochtertje broer broertje zus zusje halfbroer halfzus vader moeder stiefvader stiefmoeder mdr vdr mama papa ex
    oma opa nichtje neefje tante oom meisje jongen kindje vriendin vriend mevrouw mevr mw dhr meneer son daughter brother sister mother father mum dad
    aunt uncle`)}\\.? (?<found>[A-Z])(?:\\.(?!\\w)|(?=[ ,;:)](?! ?[\\d+-]))|$)`,
  "dg",
);

// "client m. de g.", "meisje k. 7 jr"; not "moeder v. kind" and "kind o.a. bang".
const inSmall = new RegExp(`\\b${oneOf(`
    zoon zoontje dochter broertje broer zusje zus meisje jongen kind kindje client cliente moeder vader mevr mw dhr meneer gezin fam son daughter boy girl mum`)}\\.? (?<found>[a-z]\\. ?${particle} [a-z]\\.|[e-hj-npqrsuw-z]\\.)(?=[ ,;)]|$)`, "dg");

/** A person by initials alone. One letter by itself passes, unless it stands for somebody's name. */
export function findInitials(text: string): Span[] {
  return [initials, bare, said, withAge, ofKin, ofAChild, inSmall].flatMap((pattern) => spansOf(pattern, text));
}
