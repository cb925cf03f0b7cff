import { knownWords } from "./known-words.ts";
import { oneOf } from "./one-of.ts";
import { type Span, spansOf } from "./span.ts";

const name = "(?:(?:[Dd]e|[Hh]et|'t|[Oo]nze|[Ss]int|[Ss]t\\.?) )?[A-Z][\\w'&-]*(?: (?:de |het |van |en )?[A-Z0-9][\\w'-]*)*";
const kind = oneOf(`
  [A-Za-z]{3,12}club [A-Za-z]{3,12}vereniging [Jj]udoschool [Dd]ansschool [Bb]alletschool [Mm]uziekschool [Zz]wemschool [Bb]oksschool [Ss]portschool 
  [Vv]ereniging [Ss]couting [Mm]anege [Bb]uurthuis [Ww]ijkcentrum [Jj]ongerencentrum [Jj]eugdhonk [Ss]peeltuin
  [Cc]amping [Kk]erk [Ww]ijkgemeente [Gg]emeente_Gods [Pp]inkstergemeente [Kk]erkgenootschap [Pp]arochie [Mm]oskee [Tt]empel [Ss]ynagoge
  [Ff]ootball_club [Cc]hurch_of [Mm]osque dance_school`);
const abbreviated = oneOf("VV SV FC SC RKSV RKVV HC MHC KV TC AV BV_?[A-Z]{0,2} vv sv fc rksv rkvv");
const train = oneOf("voetbal\\w* train\\w* speelt hockey\\w* lid zit zwem\\w* handbal\\w* korfbal\\w* turn\\w* judo\\w* plays sport\\w*");

const patterns = [
  // "zwemclub De Dolfijn", "moskee El Islam", "Pinkstergemeente De Levende Bron".
  new RegExp(`\\b${kind} (?<found>${name})`, "dg"),
  // "voetbalt bij VV Zuidrand", "lid van sv Noorderkwartier".
  new RegExp(`\\b${train}\\b[^.!?\\n]{0,20}? ${oneOf("bij op van at for in")} (?<found>(?:de )?${abbreviated} ${name})`, "dgi"),
  // "voetbalt bij Zuidrand", "traint bij de Meteoor".
  new RegExp(`\\b${oneOf("voetbalt hockeyt traint handbalt korfbalt turnt judoot zwemt danst tennist sport")} ${oneOf("bij op")} (?<found>${name})`, "dg"),
  // "speelt bij Purmersteijn in de F2", "plays football at Zeeburgia".
  new RegExp(`\\b${oneOf("[Ss]peelt [Ss]peelde [Pp]lays [Pp]layed")} (?:(?:hij|zij|ze) )?(?:${oneOf("voetbal hockey korfbal tennis basketbal football hockey basketball")} )?${oneOf("bij at for")} (?<found>${name})`, "dg"),
  // "in de Sint Jozefkerk", "naar de Oosterkerk".
  /(?<=[a-z,] )(?<found>(?:(?:Sint|St\.?|Grote|Oude|Nieuwe) )?[A-Z][\w'-]+(?:kerk|moskee|kapel|tempel|gemeente))\b/dg,
];
// "voetbalt bij vv zaandijk".
const inSmall = new RegExp(`\\b${oneOf("voetbal\\w* train\\w* speelt hockey\\w* lid zit handbal\\w* korfbal\\w* turn\\w* judo\\w*")}\\b[^.!?\\n]{0,20}? ${oneOf("bij op van at")} (?<found>${oneOf("vv sv fc sc rksv rkvv hc mhc kv av")} [a-z]{4,})\\b`, "dg");
// "trainer bij FC Uitgeest": the town is part of the name.
const ofATown = new RegExp(`\\b${oneOf("FC SV VV SC HC MHC RKSV RKVV HV KV TC ZV GV")} (?<found>[A-Z][a-z]+(?:-[A-Z]\\w+)?)\\b`, "dg");

// What follows a kind of club without being its name.
const noName = /^(?:In|Op|Voor|Met|De|Het|Is|Was|Zondag|Vrijdag)$/;

/** Clubs, churches and mosques by name: where a child is every week. The kind alone passes, and so does one of a country or a faith. */
export function findClubs(text: string): Span[] {
  const named = patterns.flatMap((pattern) => spansOf(pattern, text)).filter(({ start, end }) => namesOne(text.slice(start, end)));
  return [...named, ...spansOf(inSmall, text), ...spansOf(ofATown, text)];
}

function namesOne(found: string): boolean {
  const words = found.split(/[\s&-]+/).filter((word) => /^[A-Z]/.test(word) && !noName.test(word));
  return words.some((word) => word.length > 2 && word !== word.toUpperCase() && !knownWords.has(word.toLowerCase()));
}
