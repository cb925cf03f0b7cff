/**
 * One table of a publication: whole counts from zero, a row per region or the like, a column per kind. Each row adds up
 * to its total, and all tables of one publication have the same rows with the same totals.
 */
export interface CountTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Per row, per column. */
  readonly counts: readonly (readonly number[])[];
}

/** The fixed tables of one closed quarter, published together and never again. */
export interface Counts {
  readonly rows: readonly string[];
  readonly tables: readonly CountTable[];
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The total of each row, which every table gives. @throws RangeError when two tables disagree, or a count is no whole number from zero. */
export function rowTotals({ rows, tables }: Counts): number[] {
  for (const { name, columns, counts } of tables) {
    const isWhole = counts.every((row) => row.length === columns.length && row.every((count) => Number.isInteger(count) && count >= 0));
    if (counts.length !== rows.length || !isWhole) throw new RangeError(`${name}: a whole count from zero is needed in every cell`);
  }
  const totals = rows.map((_, row) => sum(tables[0]?.counts[row] ?? []));
  for (const { name, counts } of tables) {
    const odd = counts.findIndex((row, index) => sum(row) !== totals[index]);
    if (odd >= 0) throw new RangeError(`${name}: the row ${rows[odd]} has another total than in the first table`);
  }
  return totals;
}

export function columnTotals({ columns, counts }: CountTable): number[] {
  return columns.map((_, column) => sum(counts.map((row) => row[column]!)));
}
