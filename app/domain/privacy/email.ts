import { type Span, spansOf } from "./span.ts";

const name = "[a-z0-9_][a-z0-9_.+-]*(?: (?:punt|dot) [a-z0-9_-]+)*";
const dot = "(?: ?\\[? ?\\. ?\\]? ?| ?[([]? ?\\b(?:punt|dot)\\b ?[)\\]]? ?)";
const ending = "(?:nl|com|org|net|eu|be|de|info|nu|frl|amsterdam|email|uk|co|tr|pl|fr)";
const domain = `[a-z0-9-]+(?:${dot}[a-z0-9-]+)*?${dot}${ending}\\b`;
const at = "(?: ?@ ?| ?[([] ?(?:at|a|ape[ns]?t?staart(?:je)?) ?[)\\]] ?| ape[ns]?t?staart(?:je)? )";
const provider = "(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|ziggo|kpnmail|kpnplanet|xs4all|hetnet|protonmail|upcmail)";

const mail = "(?:e-?mail(?:adres|address)?|gmail|hotmail|outlook)(?: (?:van|of) [\\w ]{2,20}?)?(?: is|:| adres:?) ?";

const patterns = [
  new RegExp(`\\b${name}${at}${domain}`, "dgi"),
  // "jan at gmail dot com": a bare "at" is English too, so only with a spelled dot or a known provider.
  new RegExp(`\\b${name} at [a-z0-9-]+ (?:punt|dot) ${ending}\\b`, "dgi"),
  new RegExp(`\\b${name}(?:${at}| at )${provider}\\b(?:${dot}${ending}\\b)?`, "dgi"),
  // "jan@jeugd" without an ending, "j.visser@ …": nothing else is written so. Not "@jan", which is an account.
  /(?<![\w.@])[a-z0-9][\w.+-]+@(?: ?[a-z][\w.-]*)?/dgi,
  // "mailadres: samira.k1990": the part before the at is enough.
  new RegExp(`\\b${mail}(?<found>[a-z][a-z0-9]*(?:[._-][a-z0-9]+|\\d+)[\\w.]*)`, "dgi"),
];

/** E-mail addresses, also as people spell them to get past a filter. */
export function findEmails(text: string): Span[] {
  return patterns.flatMap((pattern) => spansOf(pattern, text));
}
