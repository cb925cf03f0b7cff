import { areAttainable, isPossibleItqBand, type ScaleSums } from "./attainable.ts";
import { instruments, type InstrumentCode, type ScoredCode, type TotalCode } from "./instruments.ts";
import { isPossibleTotal } from "./plain-totals.ts";
import { bands, isScored, type ScreeningResult } from "./result.ts";
import type { ScreeningRules } from "./rules.ts";
import { bandByTotal, type ItemAnswers, scoreScreening } from "./score.ts";

/** A field that needs another answer. Item numbers may be named, never what was answered. */
export type ScoreProblem = { readonly field: string; readonly code: string; readonly with?: Readonly<Record<string, string>> };

export type Score = Pick<ScreeningResult, "total" | "scales" | "band">;
export type ReadScore = { readonly kind: "read"; readonly score: Score } | { readonly kind: "unreadable"; readonly problems: readonly ScoreProblem[] };

export type PostedFields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The fields of a form: one for each item, and one for each sum that the browser worked out from them. */
export const itemField = (item: string) => `item-${item}`;
export const scaleField = (scale: string) => `scale-${scale}`;

/**
 * The score that a form posted: from the items, when the browser could not count; from the sums, when it did and the
 * items stayed where they were; or a total that somebody else worked out. Sums that no answers can come to are refused.
 */
export function readScore(code: InstrumentCode, posted: PostedFields, rules: ScreeningRules): ReadScore {
  if (!isScored(code)) return readPlainTotal(code, posted);
  const answers = itemsIn(code, posted);
  return Object.keys(answers).length > 0 ? readItems(code, answers, rules) : readSums(code, posted, rules);
}

function itemsIn(code: ScoredCode, posted: PostedFields): ItemAnswers {
  const answered = instruments[code].items.flatMap((item) => {
    const answer = posted[itemField(item)];
    // What is no digit becomes no number, and is refused as a value that the form has not.
    return typeof answer === "string" && answer !== "" ? [[item, /^\d$/.test(answer) ? Number(answer) : Number.NaN] as const] : [];
  });
  return Object.fromEntries(answered);
}

function readItems(code: ScoredCode, answers: ItemAnswers, rules: ScreeningRules): ReadScore {
  const scoring = scoreScreening(code, answers, rules);
  if (scoring.kind === "scored") {
    const { total, scales, band } = scoring.score;
    return { kind: "read", score: { total, scales, band } };
  }
  return scoring.impossible.length > 0 ? about("items-impossible", scoring.impossible) : about("items-missing", scoring.missing);
}

function about(code: string, items: readonly string[]): ReadScore {
  return unreadable({ field: itemField(items[0] ?? ""), code, with: { items: items.join(", ") } });
}

function readSums(code: ScoredCode, posted: PostedFields, rules: ScreeningRules): ReadScore {
  const missing = instruments[code].items.filter((item) => String(posted.missing ?? "").split(",").includes(item));
  const sums: ScaleSums = Object.fromEntries(Object.keys(instruments[code].scales).map((scale) => [scale, wholeNumber(posted[scaleField(scale)])]));
  if (missing.length > 0) return about("items-missing", missing);
  if (Object.values(sums).some(Number.isNaN)) return about("items-missing", instruments[code].items);
  if (!areAttainable(code, sums)) return about("sums-impossible", instruments[code].items);
  const total = Object.values(sums).reduce((all, each) => all + each, 0);
  const band = code === "itq" ? bands.find((each) => each === posted.band) : bandByTotal(code, total, rules);
  if (band === undefined || (code === "itq" && !isPossibleItqBand(band, sums))) return about("sums-impossible", instruments[code].items);
  return { kind: "read", score: { total, scales: sums, band } };
}

function readPlainTotal(code: TotalCode, posted: PostedFields): ReadScore {
  const total = wholeNumber(posted.total);
  const problems: ScoreProblem[] = [];
  if (Number.isNaN(total)) problems.push({ field: "total", code: "total-missing" });
  else if (!isPossibleTotal(code, total)) problems.push({ field: "total", code: `total-${code}` });
  if (posted.raised !== "yes" && posted.raised !== "no") problems.push({ field: "raised", code: "raised-missing" });
  if (problems.length > 0) return unreadable(...problems);
  return { kind: "read", score: { total, scales: {}, band: posted.raised === "yes" ? "raised" : "not-raised" } };
}

function wholeNumber(posted: string | readonly string[] | undefined): number {
  return typeof posted === "string" && /^\d{1,3}$/.test(posted.trim()) ? Number(posted) : Number.NaN;
}

function unreadable(...problems: ScoreProblem[]): ReadScore {
  return { kind: "unreadable", problems };
}
