import { sql } from "kysely";
import { Decline } from "../app/domain/decline.ts";
import type { Database } from "./connect.ts";

/** A no that was said and not taken back: perhaps carried out by now. */
export type SaidNo = {
  readonly id: string;
  readonly proposalId: string;
  readonly decline: Decline;
  readonly saidAt: Date;
  readonly saidBy: string;
  readonly effectAt: Date;
  readonly undoneAt: Date | null;
  readonly doneAt: Date | null;
};

export async function writeNo(trx: Database, proposalId: string, decline: Decline, { saidAt, saidBy, effectAt }: Pick<SaidNo, "saidAt" | "saidBy" | "effectAt">): Promise<void> {
  const nextFreeOn = decline.reason === "no-place" ? decline.nextFreeOn : null;
  const narrowProfile = decline.reason === "not-my-expertise" && decline.narrowProfile;
  await trx.insertInto("proposalDecline").values({ proposalId, reason: decline.reason, nextFreeOn, narrowProfile, saidAt, saidBy, effectAt }).execute();
}

/** The last no to a proposal, held until the transaction ends. The proposal and its therapist are held before it. */
export async function holdLastNo(trx: Database, proposalId: string): Promise<SaidNo | undefined> {
  const row = await trx.selectFrom("proposalDecline").selectAll().where("proposalId", "=", proposalId).orderBy("saidAt", "desc").limit(1).forUpdate().executeTakeFirst();
  if (!row) return undefined;
  const { id, saidAt, saidBy, effectAt, undoneAt, doneAt } = row;
  return { id, proposalId, saidAt, saidBy, effectAt, undoneAt, doneAt, decline: Decline.parse(row) };
}

export async function writeUndoing(trx: Database, id: string, at: Date): Promise<void> {
  await trx.updateTable("proposalDecline").set({ undoneAt: at }).where("id", "=", id).execute();
}

export async function writeCarriedOut(trx: Database, id: string, at: Date): Promise<void> {
  await trx.updateTable("proposalDecline").set({ doneAt: at }).where("id", "=", id).execute();
}

/** The proposals whose no counts from now on, and was not carried out yet. */
export async function proposalsToDecline(db: Database, now: Date): Promise<string[]> {
  const rows = await db.selectFrom("proposalDecline").select("proposalId").where("effectAt", "<=", now).where("undoneAt", "is", null).where("doneAt", "is", null).orderBy("effectAt").execute();
  return rows.map(({ proposalId }) => proposalId);
}

/** Until when the own no to this proposal can be taken back; null when there is none that waits. */
export async function undoUntil(db: Database, proposalId: string): Promise<Date | null> {
  const row = await db.selectFrom("proposalDecline").select("effectAt").where("proposalId", "=", proposalId).where("undoneAt", "is", null).where("doneAt", "is", null).executeTakeFirst();
  return row?.effectAt ?? null;
}

/** Whether a no to the proposal of this row waits for its effect. */
export const saysNo = sql<boolean>`exists (select from proposal_decline no where no.proposal_id = proposal.id and no.undone_at is null and no.done_at is null)`;
