import { columnTotals, type Counts, type CountTable, sum } from "../privacy/suppression/count-table.ts";
import type { PublicationRules } from "../privacy/suppression/publication-rules.ts";
import { type Publication, publishPooled } from "../privacy/suppression/publish.ts";
import { pooledRow, poolSmallRows } from "../privacy/suppression/small-rows.ts";
import type { Suppressed } from "../privacy/suppression/suppress.ts";
import { hiddenBeside, type Part, type PastQuarterOfTable, type QuarterOfTable } from "./rows-over-time.ts";
import { steadyCompany } from "./steady-company.ts";
import { steadyRows } from "./steady-rows.ts";

/** The figures of one quarter about therapists: exact, as they were taken, and as they were shown; null where they were too few. */
export interface TherapistQuarter {
  readonly counted: Counts;
  readonly shown: Publication | null;
}

/**
 * What is published of therapists in a quarter, beside all that was published of them before (the oldest first): the same
 * people stand in many quarters, so that what two of them tell together counts as well.
 */
export function publishTherapistTables(now: Counts, past: readonly TherapistQuarter[], rules: PublicationRules): TherapistQuarter {
  const last = past.at(-1);
  const steady = steadyRows(now, last?.counted ?? null, rules.roundTo);
  const { counts: counted, company } = steadyCompany(now, steady, last ? { counts: last.counted, together: last.shown?.together ?? [] } : null, rules);
  const pooled = poolSmallRows(counted, rules, company);
  if (!pooled) return { counted, shown: null };
  const { rows } = pooled.counts;
  const shown = publishPooled(pooled, rules, (table) => {
    const before = past.flatMap((quarter) => pastTable(quarter, table.name));
    return inBothColumns(hiddenBeside(before, tableNow(table, rows, pooled.together), rules.threshold));
  });
  return { counted, shown };
}

function tableNow(table: CountTable, rows: readonly string[], together: readonly string[]): QuarterOfTable {
  const [does, doesNot] = columnTotals(table) as [number, number];
  return { rows: table.counts.map((counts, row) => partOf(rows[row]!, counts, together)), total: { key: "", count: does, all: does + doesNot } };
}

/** None where nothing was published, or the table was not there yet. */
function pastTable({ counted, shown }: TherapistQuarter, name: string): PastQuarterOfTable[] {
  const table = counted.tables.find((each) => each.name === name);
  const published = shown?.tables.find((each) => each.name === name);
  if (!table || !shown || !published) return [];
  const { rows, together } = shown;
  const members = (row: string) => (row === pooledRow ? together : [row]);
  const counts = rows.map((row) => table.columns.map((_, column) => sum(table.counts.filter((_counts, at) => members(row).includes(counted.rows[at]!)).map((each) => each[column]!))));
  const isShown = (cells: readonly unknown[]) => cells[0] !== "hidden";
  return [{ ...tableNow({ ...table, counts }, rows, together), shown: { rows: published.cells.map(isShown), total: isShown(published.columnTotals) } }];
}

function partOf(row: string, [does = 0, doesNot = 0]: readonly number[], together: readonly string[]): Part {
  const whose = row === pooledRow ? together.join("+") : row;
  return { key: `${whose} ${does} ${doesNot}`, count: does, all: does + doesNot };
}

function inBothColumns({ rows, total }: ReturnType<typeof hiddenBeside>): Suppressed {
  return { cells: rows.map((hidden) => [hidden, hidden]), columnTotals: [total, total] };
}
