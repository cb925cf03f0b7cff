import { columnTotals, type Counts, type CountTable } from "../privacy/suppression/count-table.ts";

/** By whose therapist somebody was helped is asked of today's profiles, which may change for other reasons. */
const notCompared: readonly string[] = ["where", "given"];

/**
 * Whether so much was reported or put right after a quarter was frozen that it should be said: in one table at least
 * `threshold` stand in another column than before, or were added or taken away. Less is not said, because it could tell of
 * one child that its entry was late. Which numbers changed is never said: two versions of one table tell more than either. The
 * regions are taken together, because who moves house takes the request along and corrects nothing.
 */
export function changedMuch(frozen: Counts, now: Counts, threshold: number): boolean {
  return frozen.tables.some((table) => {
    const again = now.tables.find(({ name }) => name === table.name);
    return again !== undefined && !notCompared.includes(table.name) && moved(table, again) >= threshold;
  });
}

/** How many left a column, or came into one, whichever is more. A column that only one of the two has counts as none in the other. */
function moved(before: CountTable, after: CountTable): number {
  const changes = [...new Set([...before.columns, ...after.columns])].map((column) => inColumn(after, column) - inColumn(before, column));
  const came = changes.reduce((sum, change) => sum + Math.max(0, change), 0);
  const left = changes.reduce((sum, change) => sum + Math.max(0, -change), 0);
  return Math.max(came, left);
}

function inColumn(table: CountTable, column: string): number {
  return columnTotals(table)[table.columns.indexOf(column)] ?? 0;
}
