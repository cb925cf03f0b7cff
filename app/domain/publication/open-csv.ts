import type { Publication, Published } from "../privacy/suppression/publish.ts";
import { pooledRow } from "../privacy/suppression/small-rows.ts";
import type { SubjectFigures } from "./figures-of-region.ts";

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
  readonly quarter: string;
  readonly total: string;
  readonly pooled: string;
  readonly hidden: string;
  readonly country: string;
  readonly subject: (name: string) => string;
  readonly table: (subject: string, name: string) => string;
  readonly region: (slug: string) => string;
  /** With its group in front, where it has one. */
  readonly column: (table: string, code: string) => string;
}

type Named<Content> = readonly (readonly [subject: string, content: Content])[];

/** All tables of a quarter under each other, one number a line, totals included. A subject of which there was too little has no line. */
export function quarterCsv(head: readonly string[], subjects: Named<Publication | null>, labels: Labels): string {
  return csv([head, ...subjects.flatMap(([subject, publication]) => (publication ? linesOf(subject, publication, labels) : []))]);
}

function linesOf(subject: string, { rows, rowTotals, total, tables }: Publication, labels: Labels): Cell[][] {
  const region = (row: string) => (row === pooledRow ? labels.pooled : labels.region(row));
  return tables.flatMap(({ name, columns, cells, columnTotals }) => {
    const line = (row: string, column: string, value: Published): Cell[] => [labels.quarter, labels.subject(subject), labels.table(subject, name), row, column, shown(value, labels)];
    const names = columns.map((code) => labels.column(name, code));
    return [
      ...rows.flatMap((row, r) => [...cells[r]!.map((value, c) => line(region(row), names[c]!, value)), line(region(row), labels.total, rowTotals[r]!)]),
      ...columnTotals.map((value, c) => line(labels.country, names[c]!, value)),
      line(labels.country, labels.total, total),
    ];
  });
}

/** The same for one region: its own numbers, or those of the row in which it stands, with the country's beside them. */
export function regionCsv(head: readonly string[], region: string, subjects: Named<SubjectFigures>, labels: Labels): string {
  return csv([head, ...subjects.flatMap(([subject, figures]) => figures.tables.flatMap(({ name, lines }) => {
    const whose = figures.standing === "together" ? `${labels.pooled}: ${figures.together.map(labels.region).join(", ")}` : labels.region(region);
    const line = (column: string, own: Published, all: Published): Cell[] => [labels.quarter, labels.subject(subject), labels.table(subject, name), column, whose, shown(own, labels), shown(all, labels)];
    // Where nothing was counted, that is what the file says: of such a region zero may be known.
    const none = figures.standing === "none" ? 0 : "hidden";
    return [...lines.map(({ code, own, all }) => line(labels.column(name, code), own ?? none, all)), line(labels.total, figures.total ?? none, figures.all ?? "hidden")];
  }))]);
}

function shown(value: Published, { hidden }: Labels): Cell {
  return value === "hidden" ? hidden : value;
}
