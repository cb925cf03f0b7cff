import { sql } from "kysely";
import { transaction, type Database } from "./connect.ts";

/**
 * Gives back the jobs of workers that are gone (killed, crashed, machine lost), so that others do them now and not
 * after graphile-worker's own four hours. Whoever can take a worker's lock knows that it is gone: see `LifeSign`.
 * Returns how many workers were lost.
 */
export function freeLostWorkers(db: Database): Promise<number> {
  return transaction(db, async (trx) => {
    const lost: string[] = [];
    for (const worker of await workersWithJobs(trx)) if (await isGone(trx, worker)) lost.push(worker);
    if (lost.length > 0) await sql`select graphile_worker.force_unlock_workers(${lost}::text[])`.execute(trx);
    return lost.length;
  });
}

async function workersWithJobs(trx: Database): Promise<string[]> {
  const { rows } = await sql<{ worker: string }>`
    select distinct locked_by as worker from graphile_worker.jobs where locked_by is not null`.execute(trx);
  return rows.map(({ worker }) => worker);
}

/** Takes the lock for this transaction only, so that two tasks that look at once do not see each other as the worker. */
async function isGone(trx: Database, worker: string): Promise<boolean> {
  const { rows } = await sql<{ gone: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('schakel-worker:' || ${worker}::text, 0)) as gone`.execute(trx);
  return rows[0]?.gone ?? false;
}
