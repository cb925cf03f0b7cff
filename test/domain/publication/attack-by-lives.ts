import type { Highs } from "highs";
import { shownColumns, shownCounts } from "../../../app/domain/privacy/suppression/column-tree.ts";
import { columnTotals, type Counts, type CountTable, sum } from "../../../app/domain/privacy/suppression/count-table.ts";
import { type PooledCounts, pooledRow, poolSmallRows } from "../../../app/domain/privacy/suppression/small-rows.ts";
import type { PublicationRules } from "../../../app/domain/privacy/suppression/publication-rules.ts";
import type { Suppressed } from "../../../app/domain/privacy/suppression/suppress.ts";

/** The exact tables of one subject in one quarter; and, in the same tables, what each kind of life would add to them. */
export interface Block {
  readonly name: string;
  readonly counts: Counts;
  readonly perKind: readonly Counts[];
}

export interface Range {
  readonly what: string;
  readonly count: number;
  readonly lowest: number;
  readonly highest: number;
}

type Weights = ReadonlyMap<number, number>;
type Number = { readonly what: string; readonly weights: Weights; readonly count: number; readonly hidden: boolean; readonly atLeast: number };

export type Hide = (table: CountTable, threshold: number) => Suppressed;

/**
 * Somebody who has everything that leaves the regions, of all subjects and quarters together, as it is published; who knows by
 * which rules it was rounded and hidden, and in which ways a request can pass through all the tables. How many went which way is
 * unknown: one linear program over every kind of life finds between which numbers a hidden one lies. `wanted` picks the hidden numbers that are looked for.
 */
export function attackByLives(highs: Highs, blocks: readonly Block[], rules: PublicationRules, hide: Hide, wanted: (all: readonly { readonly count: number }[]) => readonly number[]): Range[] {
  const numbers = blocks.flatMap((block) => numbersOf(block, rules, hide)).filter(({ weights }) => weights.size > 0);
  const known = numbers.filter(({ hidden }) => !hidden).flatMap(({ weights, count, atLeast }) => {
    const about = Math.round(count / rules.roundTo) * rules.roundTo;
    const within = Math.floor(rules.roundTo / 2);
    return [` ${spelled(weights)} >= ${Math.max(atLeast, about - within)}`, ` ${spelled(weights)} <= ${about + within}`];
  });
  const hidden = numbers.filter((number) => number.hidden);
  return wanted(hidden).map((at) => {
    const { what, weights, count } = hidden[at]!;
    const end = (sense: "Maximize" | "Minimize") => {
      const { Status, ObjectiveValue } = highs.solve(`${sense}\n obj: ${spelled(weights)}\nSubject To\n${known.join("\n")}\nEnd`);
      if (Status === "Unbounded") return Infinity;
      if (Status !== "Optimal") throw new Error(`HiGHS: ${Status}`);
      return ObjectiveValue;
    };
    return { what, count, lowest: end("Minimize"), highest: end("Maximize") };
  });
}

function numbersOf({ name, counts, perKind }: Block, rules: PublicationRules, hide: Hide): Number[] {
  const pooled = poolSmallRows(counts, rules);
  if (!pooled) return [];
  return pooled.counts.tables.flatMap((table) => numbersOfTable(`${name} ${table.name}`, table, pooled, perKind.map(({ rows, tables }) => ({ rows, table: tables.find((each) => each.name === table.name)! })), rules, hide(table, rules.threshold)));
}

type OfKind = { readonly rows: readonly string[]; readonly table: CountTable };

/** What one kind of life adds to one region: in each column that is shown, and in all. Most add nothing in most regions. */
type Added = { readonly kind: number; readonly region: string; readonly shown: readonly number[]; readonly whole: number };

function addedBy({ rows, table: { columns, counts } }: OfKind, kind: number): Added[] {
  return counts.flatMap((row, at) => (sum(row) === 0 ? [] : [{ kind, region: rows[at]!, shown: shownCounts(columns, row), whole: sum(row) }]));
}

function weigh(added: readonly Added[], of: (one: Added) => number): Weights {
  const weights = new Map<number, number>();
  for (const one of added) if (of(one) !== 0) weights.set(one.kind, (weights.get(one.kind) ?? 0) + of(one));
  return weights;
}

function numbersOfTable(name: string, table: CountTable, { counts: { rows }, together }: PooledCounts, kinds: readonly OfKind[], { threshold, aloneFrom }: PublicationRules, hidden: Suppressed): Number[] {
  const added = kinds.flatMap(addedBy);
  const line = (row: string, those: readonly Added[], values: readonly number[], marks: readonly boolean[]) => shownColumns(table.columns).map((column, at): Number => ({
    what: `${name} ${row} ${column}`, weights: weigh(those, ({ shown }) => shown[at]!), count: shownCounts(table.columns, values)[at]!, hidden: marks[at]!, atLeast: threshold,
  }));
  return [
    ...rows.flatMap((row, at) => {
      const those = added.filter(({ region }) => (row === pooledRow ? together.includes(region) : region === row));
      return [...line(row, those, table.counts[at]!, hidden.cells[at]!), { what: `${name} ${row}`, weights: weigh(those, ({ whole }) => whole), count: sum(table.counts[at]!), hidden: false, atLeast: row === pooledRow ? threshold : aloneFrom }];
    }),
    ...line("country", added, columnTotals(table), hidden.columnTotals),
  ];
}

function spelled(weights: Weights): string {
  return [...weights].map(([kind, weight]) => `+ ${weight} k${kind}`).join(" ");
}
