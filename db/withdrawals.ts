import { sql } from "kysely";
import type { RequestStatus } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";

export type RequestToWithdraw = { readonly id: string; readonly region: string; readonly status: RequestStatus };

/**
 * The request, held until the end of the transaction, with its live proposal. The proposal is locked first: an answer
 * of a therapist locks in that order too, and two that go round each other would wait for ever.
 */
export async function lockRequestToWithdraw(trx: Database, reference: string): Promise<RequestToWithdraw | undefined> {
  await liveProposal(trx, reference).forUpdate("proposal").execute();
  const request = await ownRequest(trx, reference).select(["id", "region", "status"]).forUpdate().executeTakeFirst();
  return request;
}

function ownRequest(trx: Database, reference: string) {
  return trx.selectFrom("request").where("reference", "=", reference).where(sql<boolean>`request.organisation_id = any (actor_organisations())`);
}

function liveProposal(trx: Database, reference: string) {
  return ownRequest(trx, reference).innerJoin("proposal", "proposal.requestId", "request.id").select("proposal.id").where("proposal.releasedAt", "is", null);
}

/** Ends the proposal that holds this request and its place, if there is one: the place is free again. */
export async function withdrawLiveProposal(trx: Database, requestId: string, at: Date): Promise<{ id: string; wasAccepted: boolean } | undefined> {
  const live = await trx.selectFrom("proposal").select(["id", "status"]).where("requestId", "=", requestId).where("releasedAt", "is", null).forUpdate().executeTakeFirst();
  if (!live) return undefined;
  await trx
    .updateTable("proposal")
    .set((column) => ({ status: "withdrawn", releasedAt: at, answeredAt: column.fn.coalesce("answeredAt", sql<Date>`${at}::timestamptz`) }))
    .where("id", "=", live.id)
    .execute();
  return { id: live.id, wasAccepted: live.status === "accepted" };
}
