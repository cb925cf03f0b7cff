import { createHash } from "node:crypto";
import type { Pool } from "pg";

/** Far more than the pages have; whatever asks ever new statements is not kept, so a connection cannot fill up. */
const mostPlans = 500;
/** All columns, whichever there are: a plan of that fails for good once a newer version has added one. */
const everyColumn = /(?:select\s+|\.)\*/i;
const names = new Map<string, string>();

/**
 * Lets each connection of this pool keep the plans of what it reads. The pages ask the same few statements again and
 * again, and row security makes them long to plan: planning was half of the time in the database. Not for a pool that
 * reads a country at once and a single row the next moment: one plan would have to serve both.
 */
export function keepPlans(pool: Pool): void {
  pool.on("connect", (client) => {
    const ask = client.query.bind(client) as (...words: unknown[]) => unknown;
    const askKept = (text: unknown, values: unknown, ...rest: unknown[]) =>
      typeof text === "string" && Array.isArray(values) ? ask({ text, values, name: nameOf(text) }, ...rest) : ask(text, values, ...rest);
    client.query = askKept as typeof client.query;
  });
}

/** Undefined: not to be kept. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= mostPlans || !/^\s*(select|with)\b/i.test(text) || everyColumn.test(text)) return known;
  const name = createHash("sha256").update(text).digest("hex").slice(0, 40);
  names.set(text, name);
  return name;
}
