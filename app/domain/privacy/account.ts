import { type Span, spansOf } from "./span.ts";

const network = "(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|facebook|telegram|linkedin|discord|twitter)";
const handle = /(?<![\w@.])@[a-z0-9_][\w.]{2,}/dgi;
const address = new RegExp(`\\b(?:www\\.)?${network}\\.(?:com|nl)/[\\w.@/-]+`, "dgi");
const named = new RegExp(`\\b${network}(?: is|:|-?naam(?: is)?:?|-?account(?: is)?:?) ?@?(?<found>[a-z]+[\\d_.][\\w.]*)`, "dgi");

/** Accounts on social networks, by which a child or a mother can be found. */
export function findAccounts(text: string): Span[] {
  return [handle, address, named].flatMap((pattern) => spansOf(pattern, text));
}
