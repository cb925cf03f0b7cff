import { z } from "zod";
import type { Place, Turn } from "../../../../db/worklists.ts";

const place = z
  .string()
  .transform((text) => text.split("_"))
  .pipe(z.tuple([z.coerce.number<string>().int().min(0), z.iso.datetime(), z.uuid()]))
  .transform(([rank, at, id]): Place => ({ rank, at: new Date(at), id }));

/** Which way somebody turned, and from where; nothing on the first page or when the address was made up. */
export function readTurn(search: URLSearchParams): Turn | null {
  for (const direction of ["after", "before"] as const) {
    const found = place.safeParse(search.get(direction));
    if (found.success) return { direction, place: found.data };
  }
  return null;
}

type Page<Row> = { readonly rows: readonly Row[]; readonly previous: Turn | null; readonly next: Turn | null };

/** The rows to show, and the pages before and after. There is one row too many when more follow. */
export function cut<Row>(rows: readonly Row[], turn: Turn | null, size: number, placeOf: (row: Row) => Place): Page<Row> {
  const backwards = turn?.direction === "before";
  const more = rows.length > size;
  const shown = backwards ? rows.slice(-size) : rows.slice(0, size);
  const hasPrevious = backwards ? more : turn !== null;
  const hasNext = backwards || more;
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    rows: shown,
    previous: hasPrevious && first ? { direction: "before", place: placeOf(first) } : null,
    next: hasNext && last ? { direction: "after", place: placeOf(last) } : null,
  };
}

/** The same page of a list that is in memory as a whole, in its order. */
export function pageWithin<Row>(all: readonly Row[], turn: Turn | null, size: number, placeOf: (row: Row) => Place): Row[] {
  if (!turn) return all.slice(0, size + 1);
  const beyond = (row: Row) => byPlace(placeOf(row), turn.place);
  if (turn.direction === "after") return all.filter((row) => beyond(row) > 0).slice(0, size + 1);
  return all.filter((row) => beyond(row) < 0).slice(-(size + 1));
}

/** The most pressing first, then who waits longest; by id where two were sent at one moment. */
export function byPlace(one: Place, other: Place): number {
  return one.rank - other.rank || one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : Number(one.id > other.id));
}

export function writeTurn({ direction, place: { rank, at, id } }: Turn): [string, string] {
  return [direction, `${rank}_${at.toISOString()}_${id}`];
}
