import { sql } from "kysely";
import type { RequestStatus } from "../../app/domain/request.ts";
import type { Database } from "../../db/connect.ts";
import { type CastRequest, type CastTherapist, openProposal, shelterWorker, submittedRequest, therapist, today } from "./cast.ts";

/** The states of a request, oldest first, as "status" or "status: why". */
export async function statesOf(db: Database, { id }: { id: string }): Promise<string[]> {
  const rows = await db.selectFrom("requestState").select(["status", "reason"]).where("requestId", "=", id).orderBy("id").execute();
  return rows.map(({ status, reason }) => (reason ? `${status}: ${reason}` : status));
}

/** A proposal of this request that its therapist said yes to, and what came after the yes. */
export async function acceptedProposal(db: Database, request: CastRequest, to: CastTherapist, ...later: RequestStatus[]) {
  const proposal = await openProposal(db, request, to);
  await db.updateTable("proposal").set({ status: "accepted", answeredAt: today, answeredBy: to.personId }).where("id", "=", proposal.id).execute();
  for (const status of ["accepted" as const, ...later]) await db.insertInto("requestState").values({ requestId: request.id, status, at: today }).execute();
  return proposal;
}

export async function proposalNow(db: Database, { id }: { id: string }) {
  return db.selectFrom("proposal").select(["status", "releasedAt"]).where("id", "=", id).executeTakeFirstOrThrow();
}

/** What people will be told, as "event" of whatever it is about. */
export async function toldEvents(db: Database): Promise<string[]> {
  const { rows } = await sql<{ event: string }>`
    select j.payload ->> 'event' as event from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'notify' order by j.id`.execute(db);
  return rows.map(({ event }) => event);
}

/** In which regions the engine will look. */
export async function regionsToMatch(db: Database): Promise<string[]> {
  const { rows } = await sql<{ region: string }>`
    select distinct j.payload ->> 'region' as region from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'match-regions' order by 1`.execute(db);
  return rows.map(({ region }) => region);
}

/** Samira's request for a nine-year-old in Flevoland, and Tom, who could help. */
export async function samiraAndTom(db: Database) {
  const samira = await shelterWorker(db);
  const tom = await therapist(db);
  return { samira, tom, yara: await submittedRequest(db, samira) };
}
