import type { Publication } from "../privacy/suppression/publish.ts";
import { pooledRow } from "../privacy/suppression/small-rows.ts";

/** Excel takes a file for UTF-8 only with this in front, and a Dutch one parts cells at semicolons. */
const byteOrderMark = "\uFEFF";
const separator = ";";

export type Cell = string | number;

/**
 * A file that opens in Excel. A text that Excel would take for a formula gets an apostrophe in front, so that nothing
 * in a table can act on who opens it (OWASP, CSV injection); numbers stay numbers.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `${byteOrderMark}${rows.map((row) => row.map(cell).join(separator)).join("\r\n")}\r\n`;
}

function cell(value: Cell): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /["\r\n;,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Names for people of what the tables call by code. */
export interface Labels {
  readonly head: readonly [quarter: string, table: string, region: string, column: string, count: string];
  readonly total: string;
  readonly pooled: string;
  readonly hidden: string;
  readonly table: (name: string) => string;
  readonly region: (slug: string) => string;
  readonly column: (table: string, code: string) => string;
}

/** All tables of a publication under each other, one number a line, totals included. */
export function publicationCsv(quarter: string, { rows, rowTotals, total, tables }: Publication, labels: Labels): string {
  const region = (row: string) => (row === pooledRow ? labels.pooled : labels.region(row));
  const shown = (value: number | "hidden"): Cell => (value === "hidden" ? labels.hidden : value);
  const lines = tables.flatMap(({ name, columns, cells, columnTotals }) => {
    const line = (row: string, column: string, value: Cell): Cell[] => [quarter, labels.table(name), row, column, value];
    const column = (index: number) => labels.column(name, columns[index]!);
    return [
      ...rows.flatMap((row, r) => [...cells[r]!.map((value, c) => line(region(row), column(c), shown(value))), line(region(row), labels.total, rowTotals[r]!)]),
      ...columnTotals.map((value, c) => line(labels.total, column(c), shown(value))),
      line(labels.total, labels.total, total),
    ];
  });
  return csv([labels.head, ...lines]);
}
