import type { Publication, Published } from "../privacy/suppression/publish.ts";
import { pooledRow } from "../privacy/suppression/small-rows.ts";

/** One column of a table as a reader of one region sees it: the own number, and that of the whole country. */
export interface Line {
  readonly code: string;
  /** Null where the reader has no row of numbers. */
  readonly own: Published | null;
  readonly all: Published;
}

/**
 * Where a region stands in a subject: with a row of its own, in one row together with others, nowhere because nothing was
 * counted there, or nowhere because there was too little in the whole country. "country" for who asks for no region.
 */
export type Standing = "alone" | "together" | "none" | "too-few" | "country";

export interface SubjectFigures {
  readonly standing: Standing;
  /** The regions of the row, where it is one of several. */
  readonly together: readonly string[];
  readonly total: number | null;
  readonly all: number | null;
  readonly tables: readonly { readonly name: string; readonly lines: readonly Line[] }[];
}

/** The same numbers for the report, the file and the open figures: each of them shows lines that come from here. */
export function figuresOf(publication: Publication | null, region: string | null): SubjectFigures {
  if (!publication) return { standing: "too-few", together: [], total: null, all: null, tables: [] };
  const { rows, together, rowTotals, total, tables } = publication;
  const standing = standingOf(publication, region);
  const row = rows.indexOf(standing === "together" ? pooledRow : (region ?? ""));
  return {
    standing, all: total,
    together: standing === "together" ? together : [],
    total: rowTotals[row] ?? null,
    tables: tables.map(({ name, columns, cells, columnTotals }) => ({ name, lines: columns.map((code, column): Line => ({ code, own: cells[row]?.[column] ?? null, all: columnTotals[column]! })) })),
  };
}

function standingOf({ rows, together }: Publication, region: string | null): Standing {
  if (region === null) return "country";
  if (rows.includes(region)) return "alone";
  return together.includes(region) ? "together" : "none";
}

/** What stands for a region in a column; "hidden" also where there is no such table or column. */
export function numberAt({ tables, standing }: SubjectFigures, table: string, code: string): Published {
  const line = tables.find(({ name }) => name === table)?.lines.find((each) => each.code === code);
  return (standing === "country" ? line?.all : line?.own) ?? "hidden";
}

/** How many the subject counts for this reader: of the region or its row, or of the country. */
export function totalOf({ standing, total, all }: SubjectFigures): number | null {
  return standing === "country" ? all : total;
}
