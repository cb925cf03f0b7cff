import { type Counts, rowTotals, sum } from "./count-table.ts";

/** Tables in which no row is small any more: the small ones are one row together. */
export interface PooledCounts {
  readonly counts: Counts;
  /** The names of the rows that stand together in the last row; none when all stand alone. */
  readonly together: readonly string[];
  /** Rows with nothing in them: that they are empty is said, and they stand in no table. */
  readonly empty: readonly string[];
}

/**
 * Puts rows with a total below `aloneFrom` together, and the smallest of the others with them for as long as the row
 * that comes of it is small itself, or hides one row only: that one could be found from the grand total. A total that
 * stands in a table is then never small, and nobody has to hide one. Nothing is left when all together are too few.
 * That a whole region has nothing may be known: 0 is shown at the level of a region [GK]. `company`: who stands together
 * whatever their totals, as long as it is enough.
 */
export function poolSmallRows(counts: Counts, { threshold, aloneFrom }: { readonly threshold: number; readonly aloneFrom: number }, company: readonly string[] = []): PooledCounts | null {
  const totals = rowTotals(counts);
  const asked = [...totals.keys()].filter((row) => company.includes(counts.rows[row]!) && totals[row]! > 0);
  if (asked.length > 1 && sum(asked.map((row) => totals[row]!)) >= threshold) return pooledAs(counts, asked, totals);
  const bySize = [...totals.keys()].filter((row) => totals[row]! > 0).sort((a, b) => totals[a]! - totals[b]! || a - b);
  const pool: number[] = [];
  for (const row of bySize) {
    const isSmall = totals[row]! < Math.max(threshold, aloneFrom);
    const isUnfinished = pool.length > 0 && (pool.length < 2 || sum(pool.map((one) => totals[one]!)) < threshold);
    if (isSmall || isUnfinished) pool.push(row);
  }
  if (sum(totals) < threshold) return null;
  return pooledAs(counts, pool, totals);
}

function pooledAs(counts: Counts, pool: readonly number[], totals: readonly number[]): PooledCounts {
  const named = (rows: readonly number[]) => counts.rows.filter((_, row) => rows.includes(row));
  const empty = [...totals.keys()].filter((row) => totals[row] === 0);
  return { counts: withoutPool(counts, pool, [...pool, ...empty]), together: named(pool), empty: named(empty) };
}

/** The name of the row in which others stand together; no row of the platform is called so. */
export const pooledRow = "*";

function withoutPool({ rows, tables }: Counts, pool: readonly number[], gone: readonly number[]): Counts {
  const alone = <Row>(all: readonly Row[]) => all.filter((_, row) => !gone.includes(row));
  if (pool.length === 0) return { rows: alone(rows), tables: tables.map((table) => ({ ...table, counts: alone(table.counts) })) };
  return {
    rows: [...alone(rows), pooledRow],
    tables: tables.map((table) => {
      const pooled = table.columns.map((_, column) => sum(pool.map((row) => table.counts[row]![column]!)));
      return { ...table, counts: [...alone(table.counts), pooled] };
    }),
  };
}
