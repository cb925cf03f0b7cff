import { type Span, spansOf } from "./span.ts";

const name = "[a-z0-9_][a-z0-9_.+-]*(?: (?:punt|dot) [a-z0-9_-]+)*";
const dot = "(?: ?\\. ?| ?[([]? ?\\b(?:punt|dot)\\b ?[)\\]]? ?)";
const ending = "(?:nl|com|org|net|eu|be|de|info|nu|frl|amsterdam|email|uk|co|tr|pl|fr)";
const domain = `[a-z0-9-]+(?:${dot}[a-z0-9-]+)*?${dot}${ending}\\b`;
const at = "(?: ?@ ?| ?[([] ?(?:at|ape[ns]?staart(?:je)?) ?[)\\]] ?| ape[ns]?staart(?:je)? )";
const provider = "(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|ziggo|kpnmail|kpnplanet|xs4all|hetnet|protonmail|upcmail)";

const patterns = [
  new RegExp(`\\b${name}${at}${domain}`, "dgi"),
  // "jan at gmail dot com": a bare "at" is English too, so only with a spelled dot or a known provider.
  new RegExp(`\\b${name} at [a-z0-9-]+ (?:punt|dot) ${ending}\\b`, "dgi"),
  new RegExp(`\\b${name}(?:${at}| at )${provider}\\b(?:${dot}${ending}\\b)?`, "dgi"),
];

/** E-mail addresses, also as people spell them to get past a filter. */
export function findEmails(text: string): Span[] {
  return patterns.flatMap((pattern) => spansOf(pattern, text));
}
