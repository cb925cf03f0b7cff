import { sql } from "kysely";
import type { Database } from "./connect.ts";

/**
 * Some of those who wait in these regions and were never told why nobody was found. Mostly there is none, and then a limit
 * in the question makes it three times slower: PostgreSQL expects to find some soon, and looks at all of them one by one.
 */
export async function neverTold(trx: Database, regions: readonly string[], atMost: number): Promise<string[]> {
  return (await idsOf(waitingWithOutlook(trx).where("outlook.requestId", "is", null).where("request.region", "in", regions))).slice(0, atMost);
}

/** Some of those who wait in these regions and were not told since then: first those never told, then the longest ago. */
export function untoldSince(trx: Database, regions: readonly string[], since: Date, atMost: number): Promise<string[]> {
  return idsOf(untold(trx, since).where("request.region", "in", regions).limit(atMost));
}

/** A region in which somebody waits who was not told since then, and where a run has looked already. */
export async function regionToTell(trx: Database, since: Date): Promise<{ region: string; runId: string } | undefined> {
  const { rows } = await sql<{ region: string; runId: string }>`
    select waiting.region, run.id as run_id
    from (${untold(trx, since).clearOrderBy().select("request.region").distinct()}) waiting
      cross join lateral (select id from matching_run where regions @> array[waiting.region] order by finished_at desc limit 1) run
    order by waiting.region limit 1`.execute(trx);
  return rows[0];
}

/** Which version of these requests there is. Asked before looking: what is changed after that is told by a later look. */
export async function versionsOf(trx: Database, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await trx.selectFrom("request").select(["id", "version"]).where("id", "=", sql<string>`any (${ids}::uuid[])`).execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

function waitingWithOutlook(trx: Database) {
  return trx.selectFrom("request").leftJoin("requestOutlook as outlook", "outlook.requestId", "request.id").where("request.status", "=", "submitted");
}

function untold(trx: Database, since: Date) {
  return waitingWithOutlook(trx)
    .where(({ eb, or }) => or([eb("outlook.lookedAt", "is", null), eb("outlook.lookedAt", "<=", since)]))
    .orderBy("outlook.lookedAt", (order) => order.asc().nullsFirst());
}

async function idsOf(waiting: ReturnType<typeof waitingWithOutlook>): Promise<string[]> {
  const rows = await waiting.orderBy("request.id").select("request.id").execute();
  return rows.map(({ id }) => id);
}

/** The run that looked at this region last, if any has. */
export async function lastRunOf(trx: Database, region: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from matching_run where regions @> array[${region}] order by finished_at desc limit 1`.execute(trx);
  return rows[0]?.id;
}
