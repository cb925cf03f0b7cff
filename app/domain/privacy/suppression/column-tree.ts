/**
 * A column can be part of a group: "found/elsewhere" is a part of "found". Of a group the number is shown as well, so a
 * table says how many found somebody where the parts are too small to show. Groups are one level deep.
 */
export function groupOf(column: string): string | null {
  const end = column.indexOf("/");
  return end < 0 ? null : column.slice(0, end);
}

/** All columns that a reader sees, each group in front of its parts. The parts of a group stand next to each other. */
export function shownColumns(columns: readonly string[]): string[] {
  const groups = columns.map(groupOf);
  return columns.flatMap((column, index) => {
    const group = groups[index]!;
    return group !== null && groups.indexOf(group) === index ? [group, column] : [column];
  });
}

/** One row of counts, or of totals, with the sums of the groups in their places. */
export function shownCounts(columns: readonly string[], counts: readonly number[]): number[] {
  return shownColumns(columns).map((shown) => {
    const own = columns.indexOf(shown);
    if (own >= 0) return counts[own]!;
    return counts.reduce((sum, count, index) => (groupOf(columns[index]!) === shown ? sum + count : sum), 0);
  });
}
