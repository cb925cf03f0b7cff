import { type RawBuilder, sql } from "kysely";
import type { Database } from "./connect.ts";

/** The columns of a row, each as it comes or, where it is a moment, read as one. */
export type Columns<Row> = { readonly [Column in keyof Row]-?: Row[Column] extends Date ? "moment" : "as-is" };

/** Thousands of rows from a table or function, each column as one text: row by row they cost the driver as much as finding them costs the database. In no order. */
export async function rowsByColumn<Row extends object>(db: Database, columns: Columns<Row>, from: RawBuilder<unknown>): Promise<Row[]> {
  const names = Object.keys(columns) as (keyof Row & string)[];
  const { rows } = await sql<Record<keyof Row, unknown[] | null>>`select ${sql.join(names.map((name) => sql`json_agg(${sql.ref(name)}) as ${sql.ref(name)}`))} from ${from}`.execute(db);
  const cells = names.map((name) => ({ name, read: columns[name] === "moment" ? momentOf : asItCame, stored: rows[0]?.[name] ?? [] }));
  return Array.from({ length: cells[0]?.stored.length ?? 0 }, (_, at) => {
    const row: Partial<Record<keyof Row, unknown>> = {};
    for (const { name, read, stored } of cells) row[name] = read(stored[at]);
    return row as Row;
  });
}

const asItCame = (stored: unknown) => stored;
const momentOf = (stored: unknown) => new Date(String(stored));
