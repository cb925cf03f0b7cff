import { sql } from "kysely";
import type { FamilySetting, RequestStatus } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";

/** A request of the actor's organisations, held until the end of the transaction. */
export type HeldRequest = {
  readonly id: string;
  readonly reference: string;
  readonly organisationId: string;
  readonly householdId: string;
  readonly region: string;
  readonly setting: FamilySetting;
  readonly status: RequestStatus;
  readonly version: number;
};

/**
 * The request, held with its live proposal. The proposal is locked first: an answer of a therapist locks in that order
 * too, and two that go round each other would wait for ever. Nothing when it is not the actor's.
 */
export async function holdRequest(trx: Database, reference: string): Promise<HeldRequest | undefined> {
  const [request] = await hold(trx, (row) => row.where("request.reference", "=", reference));
  return request;
}

/** The request with all others of its family that still run, held, in the order of their ids. */
export async function holdFamily(trx: Database, reference: string): Promise<HeldRequest[]> {
  return hold(trx, (row) =>
    row
      .where("request.householdId", "in", ownRequests(trx).select("request.householdId").where("request.reference", "=", reference))
      .where((where) => where.or([where("request.reference", "=", reference), where("request.status", "not in", ["completed", "withdrawn"])])));
}

/** Those of these numbers who are of the same family as the first, whatever state they are in. */
export async function holdAmongFamily(trx: Database, reference: string, who: readonly string[]): Promise<HeldRequest[]> {
  return hold(trx, (row) =>
    row
      .where("request.householdId", "in", ownRequests(trx).select("request.householdId").where("request.reference", "=", reference))
      .where("request.reference", "=", sql<string>`any (${who}::text[])`));
}

async function hold(trx: Database, which: (row: ReturnType<typeof ownRequests>) => ReturnType<typeof ownRequests>): Promise<HeldRequest[]> {
  const rows = await which(ownRequests(trx)).select("request.id").execute();
  return holdRequests(trx, rows.map(({ id }) => id));
}

/** These requests, as far as they are the actor's. */
export async function holdRequests(trx: Database, ids: readonly string[]): Promise<HeldRequest[]> {
  const among = sql<string>`any (${ids}::uuid[])`;
  await trx.selectFrom("proposal").select("id").where("requestId", "=", among).where("releasedAt", "is", null).orderBy("id").forUpdate().execute();
  return ownRequests(trx)
    .select(["id", "reference", "organisationId", "householdId", "region", sql<FamilySetting>`setting`.as("setting"), "status", "version"])
    .where("id", "=", among)
    .orderBy("id")
    .forUpdate()
    .execute();
}

function ownRequests(trx: Database) {
  return trx.selectFrom("request").where(sql<boolean>`request.organisation_id = any (actor_organisations())`);
}

export type LiveProposal = { readonly id: string; readonly accepted: boolean; readonly therapistId: string };

/** The proposal that holds a place for this request now. */
export async function liveProposalOf(trx: Database, requestId: string): Promise<LiveProposal | undefined> {
  const row = await trx.selectFrom("proposal").select(["id", "status", "therapistId"]).where("requestId", "=", requestId).where("releasedAt", "is", null).executeTakeFirst();
  return row && { id: row.id, therapistId: row.therapistId, accepted: row.status === "accepted" };
}

/** Ends a proposal that came to nothing: its place is free again. */
export async function withdrawProposal(trx: Database, id: string, at: Date): Promise<void> {
  await trx
    .updateTable("proposal")
    .set((column) => ({ status: "withdrawn", releasedAt: at, answeredAt: column.fn.coalesce("answeredAt", sql<Date>`${at}::timestamptz`) }))
    .where("id", "=", id)
    .execute();
}

/** Ends help that had begun: the place is free again, and the yes stays a yes, so that who helped is still known. */
export async function releaseProposal(trx: Database, id: string, at: Date): Promise<void> {
  await trx.updateTable("proposal").set({ releasedAt: at }).where("id", "=", id).execute();
}

/** Not to this therapist again, without a reason that anybody reads. */
export async function excludeTherapist(trx: Database, requestId: string, therapistId: string, at: Date): Promise<void> {
  await trx.insertInto("requestExclusion").values({ requestId, therapistId, createdAt: at }).execute();
}

/** "Why nobody" of before is no longer true. */
export async function forgetOutlook(trx: Database, requestId: string): Promise<void> {
  await trx.deleteFrom("requestOutlook").where("requestId", "=", requestId).execute();
}
