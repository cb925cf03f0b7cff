import { z } from "zod";
import { KindOfPlace } from "../matching/kind-of-place.ts";
import type { Publication } from "../privacy/suppression/publish.ts";
import { PublicationRules } from "../privacy/suppression/publication-rules.ts";

const Published = z.union([z.number(), z.literal("hidden")]);

/** One table of a quarter as it is kept: whole by itself, so that it can be read and checked without the others. */
export const FrozenTable = z.object({
  rows: z.array(z.string()),
  together: z.array(z.string()),
  empty: z.array(z.string()),
  rowTotals: z.array(z.number()),
  total: z.number(),
  columns: z.array(z.string()),
  cells: z.array(z.array(Published)),
  columnTotals: z.array(Published),
});
export type FrozenTable = z.infer<typeof FrozenTable>;

/** The kinds of place that a region lacked when the quarter was closed, for others: no small number, and no total. */
export const FrozenBottlenecks = z.object({
  weighedOn: z.string(),
  shown: z.array(z.object({ kind: KindOfPlace, about: z.number() })),
  othersLeftOut: z.boolean(),
});
export type FrozenBottlenecks = z.infer<typeof FrozenBottlenecks>;

/** By which rules a quarter was made, and by which norm its waits were judged; none in what was published before that was kept. */
export const FrozenRules = PublicationRules.extend({ norm: z.object({ intakeWeeks: z.int(), treatmentWeeks: z.int() }).optional() });
export type FrozenRules = z.infer<typeof FrozenRules>;

export interface TableKey {
  readonly quarterOn: string;
  readonly subject: string;
  readonly name: string;
}

/** The tables of a subject, each by itself. */
export function frozenTables({ rows, together, empty, rowTotals, total, tables }: Publication): readonly (readonly [name: string, table: FrozenTable])[] {
  const shared = { rows: [...rows], together: [...together], empty: [...empty], rowTotals: [...rowTotals], total };
  return tables.map(({ name, columns, cells, columnTotals }) => [name, { ...shared, columns: [...columns], cells: cells.map((row) => [...row]), columnTotals: [...columnTotals] }]);
}

/** And together again. Null without any: there was too little to show. */
export function fromFrozen(tables: readonly (readonly [name: string, table: FrozenTable])[]): Publication | null {
  const [first] = tables;
  if (!first) return null;
  const { rows, together, empty, rowTotals, total } = first[1];
  return { rows, together, empty, rowTotals, total, tables: tables.map(([name, { columns, cells, columnTotals }]) => ({ name, columns, cells, columnTotals })) };
}

/**
 * What the seal of a table is made of: the same text whenever it is written, whatever order a database keeps it in. A number, a
 * name or a rule that is another gives another text. Of what is stored, not of what this version reads of it: a rule that is
 * invented later changes no seal.
 */
export function sealedText({ quarterOn, subject, name }: TableKey, rules: unknown, content: unknown): string {
  return JSON.stringify(inOrder([quarterOn, subject, name, rules, content]));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, inOrder(each)]);
}
