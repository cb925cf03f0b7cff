import { sql } from "kysely";
import type { Job } from "../app/domain/job.ts";
import type { Database } from "./connect.ts";

/** Adds a job in the transaction that needs it: when that fails there is no job, when it is done there is one. */
export async function enqueue(trx: Database, ...jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return;
  await sql`select enqueue_all(${JSON.stringify(jobs)}::json)`.execute(trx);
}
