import { sql } from "kysely";
import type { RequestStatus } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";

export type Left = "left" | "already-left" | "nobody-goes-on" | "practice-to-pass-on";

/** Closes the actor's account and ends all that lets the actor in, unless nobody could go on. */
export async function leaveAccount(trx: Database, at: Date): Promise<Left> {
  const { rows } = await sql<{ left: Left }>`select leave_account(${at}) as left`.execute(trx);
  return rows[0]?.left ?? "already-left";
}

/** Where nobody could go on without the actor: names of shelters or regions. */
export async function leftAlone(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from left_alone_by_actor() as name order by 1`.execute(db);
  return rows.map(({ name }) => name);
}

/** What a therapist holds: a question that waits, or a case that runs. */
export type HeldWork = { readonly proposalId: string; readonly requestId: string; readonly region: string; readonly open: boolean; readonly status: RequestStatus };

/** All that the therapist who acts holds; the proposals held until the transaction ends, in one order. */
export async function holdOwnWork(trx: Database, therapistId: string): Promise<HeldWork[]> {
  await trx.selectFrom("proposal").select("id").where("therapistId", "=", therapistId).where("releasedAt", "is", null).orderBy("id").forUpdate().execute();
  return ownWork(trx, therapistId);
}

export function ownWork(db: Database, therapistId: string): Promise<HeldWork[]> {
  return db
    .selectFrom("proposal")
    .innerJoin("request", "request.id", "proposal.requestId")
    .select(["proposal.id as proposalId", "request.id as requestId", "request.region", "request.status", sql<boolean>`proposal.status = 'open'`.as("open")])
    .where("proposal.therapistId", "=", therapistId)
    .where("proposal.releasedAt", "is", null)
    .orderBy("proposal.id")
    .execute();
}

/** A question that nobody answers any more. */
export async function withdrawOwnProposal(trx: Database, proposalId: string, at: Date): Promise<void> {
  await trx.updateTable("proposal").set({ status: "withdrawn", answeredAt: at, releasedAt: at }).where("id", "=", proposalId).execute();
}

/** Offers of the therapist who acts that wait or were agreed on. */
export function ownOffersInForce(db: Database, therapistId: string): Promise<{ id: string; agreed: boolean }[]> {
  return db
    .selectFrom("structuralOffer")
    .select(["id", sql<boolean>`status = 'agreed'`.as("agreed")])
    .where("therapistId", "=", therapistId)
    .where("status", "in", ["open", "agreed"])
    .orderBy("needId")
    .execute();
}

/** For the worker: those who left before this are erased. Gives their ids. */
export async function eraseWhoLeft(trx: Database, before: Date, at: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select erase_who_left(${before}, ${at}) as id`.execute(trx);
  await sql`select forget_erased_therapists()`.execute(trx);
  return rows.map(({ id }) => id);
}
