import { shownColumns, shownCounts } from "./column-tree.ts";
import { columnTotals, type Counts, type CountTable, rowTotals, sum } from "./count-table.ts";
import type { PublicationRules } from "./publication-rules.ts";
import { type PooledCounts, poolSmallRows } from "./small-rows.ts";
import { suppress, type Suppressed } from "./suppress.ts";

/** A number for everyone: rounded, or hidden. There is one mark for what is small and for what hides it. */
export type Published = number | "hidden";

export interface PublishedTable {
  readonly name: string;
  /** With each group in front of its parts. */
  readonly columns: readonly string[];
  readonly cells: readonly (readonly Published[])[];
  readonly columnTotals: readonly Published[];
}

export interface Publication {
  /** The names of the rows; `pooledRow` for the last when some stand together in it. */
  readonly rows: readonly string[];
  readonly together: readonly string[];
  /** Rows in which nothing was counted. */
  readonly empty: readonly string[];
  readonly rowTotals: readonly number[];
  readonly total: number;
  readonly tables: readonly PublishedTable[];
}

/**
 * Makes of exact counts what may leave a region. Null when all together are fewer than the threshold. The numbers are
 * rounded each by itself, so they need not add up.
 * @throws RangeError when the tables do not belong together.
 */
export function publish(counts: Counts, rules: PublicationRules): Publication | null {
  const pooled = poolSmallRows(counts, rules);
  return pooled && publishPooled(pooled, rules, (table) => suppress(table, rules.threshold));
}

/** The same of rows that stand together already, where something else decides what is hidden. */
export function publishPooled(pooled: PooledCounts, { roundTo }: Pick<PublicationRules, "roundTo">, hide: (table: CountTable) => Suppressed): Publication {
  const { rows, tables } = pooled.counts;
  const shown = (count: number) => rounded(count, roundTo);
  const unlessHidden = (values: readonly number[], hidden: readonly boolean[]) => values.map((count, index): Published => (hidden[index] ? "hidden" : shown(count)));
  const totals = rowTotals(pooled.counts);
  return {
    rows, together: pooled.together, empty: pooled.empty, rowTotals: totals.map(shown), total: shown(sum(totals)),
    tables: tables.map((table) => {
      const hidden = hide(table);
      return {
        name: table.name, columns: shownColumns(table.columns),
        cells: table.counts.map((row, index) => unlessHidden(shownCounts(table.columns, row), hidden.cells[index]!)),
        columnTotals: unlessHidden(shownCounts(table.columns, columnTotals(table)), hidden.columnTotals),
      };
    }),
  };
}

/** To the nearest multiple, halves up. */
export function rounded(count: number, roundTo: number): number {
  return Math.round(count / roundTo) * roundTo;
}

/** A share in whole percents, of published numbers only; null where one is hidden or the base is too small. */
export function percentageOf(part: Published, base: Published, { percentageBase }: Pick<PublicationRules, "percentageBase">): number | null {
  if (part === "hidden" || base === "hidden" || base < percentageBase || part > base) return null;
  return Math.round((100 * part) / base);
}
