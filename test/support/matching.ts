import { sql } from "kysely";
import { computeGroup, type ComputeGroup } from "../../app/commands/compute-group.ts";
import { matchRegions } from "../../app/commands/match-regions.ts";
import { tellNewcomers } from "../../app/commands/tell-why-nobody.ts";
import type { Occasion } from "../../app/domain/occasion.ts";
import type { Database } from "../../db/connect.ts";
import { eventually } from "./worker.ts";
import type { CastRequest, CastTherapist } from "./cast.ts";
import { today } from "./cast.ts";

export const computeHere: ComputeGroup = (...errand) => Promise.resolve(computeGroup(...errand));

/** Does something between the computing and the writing of a run: what changes here is what a run must notice. */
export function meanwhile(change: () => Promise<unknown>): ComputeGroup {
  return async (...errand) => {
    const outcome = computeGroup(...errand);
    await change();
    return outcome;
  };
}

export function worker(task: string, now = today): Occasion {
  return { actor: { kind: "worker", task }, now, cause: "job:1", origin: null };
}

/** As the job does it: a run, and then who is new is told why nobody was found. */
export async function matchFlevoland(db: Database, { compute = computeHere, now = today, addedIn = undefined as string | undefined } = {}) {
  const occasion = worker("match-regions", now);
  const report = await matchRegions(db, occasion, { region: "flevoland", addedIn }, compute);
  if (report) await tellNewcomers(db, occasion, { region: "flevoland" }, computeHere);
  return report;
}

/** Every proposal there is, as "who to whom: status", sorted. */
export async function proposalsAmong(db: Database, requests: Record<string, CastRequest>, therapists: Record<string, CastTherapist>): Promise<string[]> {
  const rows = await db.selectFrom("proposal").select(["requestId", "therapistId", "status"]).execute();
  const nameOf = (people: Record<string, { id?: string; therapistId?: string }>, id: string) =>
    Object.entries(people).find(([, one]) => (one.therapistId ?? one.id) === id)?.[0] ?? "somebody";
  return rows.map((row) => `${nameOf(requests, row.requestId)} to ${nameOf(therapists, row.therapistId)}: ${row.status}`).toSorted();
}

type WaitingJob = { readonly task: string; readonly payload: Record<string, unknown>; readonly key: string | null; readonly runAt: Date };

/** The jobs that wait, as they were asked for. */
export async function waitingJobs(db: Database, task?: string): Promise<WaitingJob[]> {
  const { rows } = await sql<WaitingJob>`
    select t.identifier as task, j.payload, j.key, j.run_at from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where ${task ?? null}::text is null or t.identifier = ${task ?? null} order by j.id`.execute(db);
  return rows;
}

/** Returns once a transaction in this database stands still before a lock that another one holds. */
export async function somebodyWaitsForALock(db: Database): Promise<void> {
  await eventually(async () => {
    const { rows } = await sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
    return rows.length > 0;
  });
}
