import { instruments, type ScoredCode, type ScoredInstrument } from "./instruments.ts";
import { type Pattern, patternOf } from "./patterns.ts";
import type { ScreeningRules } from "./rules.ts";

/** Answers by item number. They are an argument only: no result repeats one, and nobody keeps them. */
export type ItemAnswers = Readonly<Record<string, number | undefined>>;

export type Band = "not-raised" | "raised" | "probable";

/** What may be kept. A raised score is a reason for diagnostics, never a diagnosis. [S] kenniscentrum-kjp.nl */
export interface ScreeningScore {
  readonly total: number;
  readonly scales: Readonly<Record<string, number>>;
  readonly band: Band;
  /** Where an instrument judges by a pattern of answers as well. */
  readonly pattern: Pattern | null;
}

export type Scoring =
  | { readonly kind: "scored"; readonly score: ScreeningScore }
  /** Item numbers, never what was answered. */
  | { readonly kind: "refused"; readonly missing: readonly string[]; readonly impossible: readonly string[] };

/**
 * Scores an instrument. For none of them did we find a rule for missing items [NF], so one missing item refuses the
 * total; so does a value that the form has not. Sub-items count once, by the highest. [S] CATS-2, items 9, 10 and 15
 */
export function scoreScreening(code: ScoredCode, answers: ItemAnswers, rules: ScreeningRules): Scoring {
  const instrument = instruments[code];
  const missing = instrument.items.filter((item) => answers[item] === undefined);
  const impossible = instrument.items.filter((item) => answers[item] !== undefined && !instrument.values.includes(answers[item]));
  if (missing.length > 0 || impossible.length > 0) return { kind: "refused", missing, impossible };
  const valueOf = highestOf(instrument, answers);
  const scales = Object.fromEntries(Object.entries(instrument.scales).map(([name, items]) => [name, sum(items.map(valueOf))]));
  const total = sum(Object.values(scales));
  const pattern = patternOf(code, valueOf);
  return { kind: "scored", score: { total, scales, band: code === "itq" ? itqBand(pattern) : bandByTotal(code, total, rules), pattern } };
}

/** The band by the cut-offs. The ITQ has none: there a pattern decides. */
export function bandByTotal(code: Exclude<ScoredCode, "itq">, total: number, { cutOffs }: ScreeningRules): Band {
  const { raisedFrom, probableFrom } = cutOffs[code].value;
  if (probableFrom !== undefined && total >= probableFrom) return "probable";
  return total >= raisedFrom ? "raised" : "not-raised";
}

function itqBand(pattern: Pattern | null): Band {
  return pattern === "none" ? "not-raised" : "probable";
}

/** The most that an instrument can come to. */
export function highestTotal(code: ScoredCode): number {
  const { values, scales } = instruments[code];
  return Math.max(...values) * Object.values(scales).flat().length;
}

function highestOf({ items }: ScoredInstrument, answers: ItemAnswers): (item: string) => number {
  return (item) => Math.max(...items.filter((each) => each === item || each.replace(/[a-d]$/, "") === item).map((each) => answers[each] ?? 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}
