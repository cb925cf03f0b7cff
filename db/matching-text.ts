import { type RawBuilder, sql } from "kysely";
import type { z } from "zod";

/**
 * Thousands of rows as one text: the database joins them, the text goes to the thread as it is, and there each different
 * word is read and checked once. Ten thousand requests took 270 ms as rows of a driver, and 90 ms so. The signs between
 * fields and rows are the ones made for it, and stand in no value; if one ever did, the row would have too many fields.
 */
const fieldEnd = "\u001F";
const rowEnd = "\u001E";

/** Where a field comes from, never null, and how its text is read. @throws ZodError for a word that is not of its shape. */
export interface Column<Value> {
  readonly from: string;
  readonly read: (text: string) => Value;
  /** Whether nearly each row has another word, so that there is no use in remembering them. */
  readonly distinct?: true;
}
export type Columns<Row> = { readonly [Field in keyof Row]-?: Column<Row[Field]> };

export function rowsAsText<Row>(columns: Columns<Row>, orderBy: string): RawBuilder<string> {
  const fields = Object.values<Column<unknown>>(columns).map(({ from }) => from);
  return sql<string>`coalesce(string_agg(concat_ws(chr(31), ${sql.raw(fields.join(", "))}), chr(30) order by ${sql.raw(orderBy)}), '')`;
}

/** The rows of a text, in its order. @throws RangeError when a row has too many or too few fields. */
export function readRows<Row>(columns: Columns<Row>, text: string): Row[] {
  if (text === "") return [];
  const fields = Object.keys(columns);
  const readers = Object.values<Column<unknown>>(columns).map((column) => (column.distinct ? column.read : remembering(column.read)));
  // Copies of an object that has all fields are filled three times faster than objects that grow.
  const blank: Record<string, unknown> = Object.fromEntries(fields.map((field) => [field, null]));
  return text.split(rowEnd).map((line) => {
    const texts = line.split(fieldEnd);
    if (texts.length !== fields.length) throw new RangeError("A row for the matching has not as many fields as it should have.");
    const row = { ...blank };
    for (let index = 0; index < fields.length; index += 1) row[fields[index]!] = readers[index]!(texts[index]!);
    return row as Row;
  });
}

function remembering<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

export function word<Value>(from: string, shape: z.ZodType<Value>): Column<Value> {
  return { from, read: (text) => shape.parse(text) };
}

/** A word that may be missing. */
export function wordOrNull<Value>(from: string, shape: z.ZodType<Value>): Column<Value> {
  return { from: `coalesce(${from}::text, '')`, read: (text) => shape.parse(text === "" ? null : text) };
}

export function words<Value>(from: string, shape: z.ZodType<Value>): Column<Value> {
  return gathered(from, (items) => shape.parse(items));
}

/**
 * A list that was gathered from another table: nothing where that has no row. As PostgreSQL writes lists, which takes half
 * the time of joining them; it puts odd words in quotes, and then they equal nothing and match nothing.
 */
export function gathered<Value>(from: string, read: (items: readonly string[]) => Value): Column<Value> {
  return { from: `coalesce(${from}::text, '{}')`, read: (text) => read(text === "{}" ? [] : text.slice(1, -1).split(",")) };
}

export function whole<Value>(from: string, shape: z.ZodType<Value>): Column<Value> {
  return { from, read: (text) => shape.parse(Number(text)) };
}

export function yesOrNo(from: string, shape: z.ZodType<boolean>): Column<boolean> {
  return { from, read: (text) => shape.parse(text === "t" || (text === "f" ? false : text)) };
}

export function moment(from: string, shape: z.ZodType<Date>): Column<Date> {
  return { from: epochMilliseconds(from), read: (text) => shape.parse(new Date(Number(text))), distinct: true };
}

/**
 * As a text without a time zone, so that the same moment is the same text in every session. In floating point, exact to a
 * thousandth of a millisecond: with `extract` it took five times as long.
 */
export function epochMilliseconds(from: string): string {
  return `round(date_part('epoch', ${from}) * 1000)`;
}
