import { type Counts, sum } from "../privacy/suppression/count-table.ts";

/**
 * Therapists stay for years, so two counts of them are about the same people: who knows that one therapist joined could
 * read from a number that moved what this one gives. So the row of a region stays as it was counted before until at least
 * `leastChange` of any number in it changed; then the whole row moves at once. What is seen to change is a group's.
 * With other tables than before (a new form in the catalogue) all is counted anew.
 */
export function steadyRows(now: Counts, before: Counts | null, leastChange: number): Counts {
  if (!before || namesOf(now) !== namesOf(before)) return now;
  const kept = now.rows.map((row) => before.rows.indexOf(row)).map((was, row) => (was >= 0 && change(now, row, before, was) < leastChange ? was : null));
  const tables = now.tables.map((table, index) => ({
    ...table,
    counts: table.counts.map((row, at) => (kept[at] === null ? row : before.tables[index]!.counts[kept[at]!]!)),
  }));
  return { rows: now.rows, tables };
}

export function namesOf({ tables }: Counts): string {
  return tables.map(({ name, columns }) => [name, ...columns].join(" ")).join("\n");
}

/** The largest change of one number of this row, in any table, its total included. */
export function change(now: Counts, row: number, before: Counts, was: number): number {
  const differences = now.tables.flatMap(({ counts }, index) => {
    const [here, there] = [counts[row]!, before.tables[index]!.counts[was]!];
    return [sum(here) - sum(there), ...here.map((count, column) => count - there[column]!)].map(Math.abs);
  });
  return Math.max(0, ...differences);
}
