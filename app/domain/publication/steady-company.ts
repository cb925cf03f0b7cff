import { type Counts, sum } from "../privacy/suppression/count-table.ts";
import { poolSmallRows } from "../privacy/suppression/small-rows.ts";
import { change, namesOf } from "./steady-rows.ts";

export interface SteadyCompany {
  readonly counts: Counts;
  /** Who stands together this time; empty where the totals decide. */
  readonly company: readonly string[];
}

type Before = { readonly counts: Counts; /** Who stood together. */ readonly together: readonly string[] };
type Rules = { readonly threshold: number; readonly aloneFrom: number; readonly roundTo: number };

/**
 * Who stands together in the row of small regions. Where one leaves it or joins it while the others stayed as they were, the
 * row of before less the row of now is that one, however few. So the company changes only when all who leave and join
 * changed by themselves, and those who remain as a group; they are then counted anew. Until then who would leave stays
 * in it, and who would join stays as last counted.
 * @param now as counted today. @param steady the same with the rows that are kept as they were.
 */
export function steadyCompany(now: Counts, steady: Counts, before: Before | null, rules: Rules): SteadyCompany {
  if (!before || namesOf(steady) !== namesOf(before.counts)) return { counts: steady, company: [] };
  const next = companyOf(steady, rules);
  if (isSame(next, before.together)) return { counts: steady, company: next };
  const staying = next.filter((region) => before.together.includes(region));
  const renewed = withRowsOf(steady, staying, now);
  const moving = [...next, ...before.together].filter((region) => !staying.includes(region));
  const isOpen = moving.every((region) => rowText(steady, region) !== rowText(before.counts, region)) && isSame(companyOf(renewed, rules), next);
  if (isOpen && (staying.length === 0 || change(asOneRow(now, staying), 0, asOneRow(before.counts, staying), 0) >= rules.roundTo)) return { counts: renewed, company: next };
  const held = withRowsOf(steady, next.filter((region) => !staying.includes(region)), before.counts);
  const isEnough = before.together.length === 0 || isSame(companyOf(held, rules, before.together), before.together);
  return { counts: isEnough ? held : withRowsOf(held, before.together, before.counts), company: before.together };
}

function companyOf(counts: Counts, rules: Rules, company: readonly string[] = []): readonly string[] {
  return poolSmallRows(counts, rules, company)?.together ?? [];
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((region) => others.includes(region));
}

function rowText({ rows, tables }: Counts, region: string): string {
  return JSON.stringify(tables.map(({ counts }) => counts[rows.indexOf(region)]));
}

function asOneRow({ rows, tables }: Counts, regions: readonly string[]): Counts {
  const chosen = rows.map((region) => regions.includes(region));
  return { rows: ["*"], tables: tables.map((table) => ({ ...table, counts: [table.columns.map((_, column) => sum(table.counts.filter((_row, at) => chosen[at]).map((row) => row[column]!)))] })) };
}

/** These regions as they stand in the other; one that it does not know had nothing. */
function withRowsOf(counts: Counts, regions: readonly string[], other: Counts): Counts {
  const tables = counts.tables.map((table, index) => ({
    ...table,
    counts: table.counts.map((row, at) => (regions.includes(counts.rows[at]!) ? (other.tables[index]!.counts[other.rows.indexOf(counts.rows[at]!)] ?? row.map(() => 0)) : row)),
  }));
  return { rows: counts.rows, tables };
}
