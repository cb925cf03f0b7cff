import { type Counts, rowTotals, sum } from "./count-table.ts";

/** Tables in which no row is small any more: the small ones are one row together. */
export interface PooledCounts {
  readonly counts: Counts;
  /** The names of the rows that stand together in the last row; none when all stand alone. */
  readonly together: readonly string[];
}

/**
 * Puts rows with a total below the threshold together, and the smallest of the others with them for as long as the row
 * that comes of it is small itself, or hides one row only: that one could be found from the grand total. A total that
 * stands in a table is then never small, and nobody has to hide one. Nothing is left when all together are too few.
 */
export function poolSmallRows(counts: Counts, threshold: number): PooledCounts | null {
  const totals = rowTotals(counts);
  const bySize = [...totals.keys()].sort((a, b) => totals[a]! - totals[b]! || a - b);
  const pool: number[] = [];
  for (const row of bySize) {
    const isSmall = totals[row]! < threshold;
    const isUnfinished = pool.length > 0 && (pool.length < 2 || sum(pool.map((one) => totals[one]!)) < threshold);
    if (isSmall || isUnfinished) pool.push(row);
  }
  if (sum(totals) < threshold) return null;
  return { counts: withoutPool(counts, new Set(pool)), together: counts.rows.filter((_, row) => pool.includes(row)) };
}

/** The name of the row in which others stand together; no row of the platform is called so. */
export const pooledRow = "*";

function withoutPool({ rows, tables }: Counts, pool: ReadonlySet<number>): Counts {
  if (pool.size === 0) return { rows, tables };
  const alone = <Row>(all: readonly Row[]) => all.filter((_, row) => !pool.has(row));
  return {
    rows: [...alone(rows), pooledRow],
    tables: tables.map((table) => {
      const pooled = table.columns.map((_, column) => sum([...pool].map((row) => table.counts[row]![column]!)));
      return { ...table, counts: [...alone(table.counts), pooled] };
    }),
  };
}
