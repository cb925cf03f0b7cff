import type { Span } from "../privacy/span.ts";
import { readReason } from "../reason.ts";

export type ReadRemark =
  | { readonly kind: "remark"; readonly remark: string }
  | { readonly kind: "problem"; readonly code: "reason-too-long" | "reason-names-somebody" | "remark-small-number"; readonly at?: readonly Span[] };

const words: readonly string[] = ["één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
const englishWords: readonly string[] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const whom = "kind|kinderen|baby'?s?|peuters?|jongens?|meisjes?|pubers?|jongeren|ouders?|moeders?|vaders?|gezin|gezinnen|aanvraag|aanvragen|behandelaars?|mensen|personen|child|children|boys?|girls?|parents?|mothers?|fathers?|family|families|requests?|therapists?|people";
const countOfPeople = new RegExp(`(?<![\\p{L}\\p{N}.,])(\\d{1,3}|${["eén", ...words, ...englishWords].join("|")})\\s+(?:\\p{L}+\\s+)?(?:${whom})(?!\\p{L})`, "giu");

/**
 * What a lead says to the figures of a quarter. It leaves the region with them, so beside the guard of every free text it
 * holds to their rule: no number of people below the threshold. Nothing typed is a remark too: that there is none.
 */
export function readRemark(typed: string, { threshold }: { readonly threshold: number }): ReadRemark {
  if (typed.trim() === "") return { kind: "remark", remark: "" };
  const read = readReason(typed);
  if (read.kind === "problem") return read.code === "reason-missing" ? { kind: "remark", remark: "" } : { ...read, code: read.code };
  const small = [...typed.matchAll(countOfPeople)].filter(([, number]) => valueOf(number!.toLowerCase()) < threshold);
  if (small.length > 0) return { kind: "problem", code: "remark-small-number", at: small.map(({ index, 0: found }) => ({ start: index, end: index + found.length })) };
  return { kind: "remark", remark: read.reason };
}

function valueOf(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  return 1 + Math.max(0, words.indexOf(number), englishWords.indexOf(number));
}
