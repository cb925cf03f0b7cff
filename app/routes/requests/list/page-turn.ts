import { z } from "zod";
import type { Place, Turn, WorklistRow } from "../../../../db/worklists.ts";
import type { Worklist } from "../../../domain/request-life.ts";

const place = z
  .string()
  .transform((text) => text.split("_"))
  .pipe(z.tuple([z.iso.datetime(), z.uuid()]))
  .transform(([at, id]): Place => ({ at: new Date(at), id }));

/** Which way somebody turned, and from where; nothing on the first page or when the address was made up. */
export function readTurn(search: URLSearchParams): Turn | null {
  for (const direction of ["after", "before"] as const) {
    const found = place.safeParse(search.get(direction));
    if (found.success) return { direction, place: found.data };
  }
  return null;
}

/** The rows to show, and the addresses of the pages before and after. There is one row too many when more follow. */
export function cut(rows: readonly WorklistRow[], list: Worklist, turn: Turn | null, size: number) {
  const backwards = turn?.direction === "before";
  const more = rows.length > size;
  const shown = backwards ? rows.slice(-size) : rows.slice(0, size);
  const hasPrevious = backwards ? more : turn !== null;
  const hasNext = backwards || more;
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    rows: shown,
    previous: hasPrevious && first ? addressOf("before", first, list) : undefined,
    next: hasNext && last ? addressOf("after", last, list) : undefined,
  };
}

function addressOf(direction: Turn["direction"], row: WorklistRow, list: Worklist): string {
  const at = list === "closed" ? row.statusSince : row.submittedAt;
  return `?list=${list}&${direction}=${at.toISOString()}_${row.id}`;
}
