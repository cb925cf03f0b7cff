import type { CodeStanding } from "../app/domain/care/handover-code.ts";
import type { Side } from "../app/domain/care/side.ts";
import type { Database } from "./connect.ts";

export type StoredCode = CodeStanding & { readonly id: string; readonly endedBecause: string | null };

/** The code that was made last for this case, whether it still works or not. */
export async function latestCode(db: Database, proposalId: string): Promise<StoredCode | undefined> {
  const row = await db.selectFrom("handoverCode").selectAll().where("proposalId", "=", proposalId).orderBy("madeAt", "desc").orderBy("endedAt", (order) => order.desc().nullsFirst()).limit(1).executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id, expiresAt: row.expiresAt, endedAt: row.endedAt, endedBecause: row.endedBecause,
    mistakes: { shelter: row.shelterMistakes, therapist: row.therapistMistakes },
    heardAt: { shelter: row.shelterHeardAt, therapist: row.therapistHeardAt },
  };
}

/** A new code; one that was still open is replaced. */
export async function insertCode(trx: Database, proposalId: string, { at, expiresAt }: { at: Date; expiresAt: Date }): Promise<void> {
  await endCode(trx, proposalId, "replaced", at);
  await trx.insertInto("handoverCode").values({ proposalId, madeAt: at, expiresAt }).execute();
}

export async function endCode(trx: Database, proposalId: string, because: "burnt" | "replaced" | "done", at: Date): Promise<void> {
  await trx.updateTable("handoverCode").set({ endedAt: at, endedBecause: because }).where("proposalId", "=", proposalId).where("endedAt", "is", null).execute();
}

const columns = {
  shelter: { heardAt: "shelterHeardAt", mistakes: "shelterMistakes" },
  therapist: { heardAt: "therapistHeardAt", mistakes: "therapistMistakes" },
} as const;

export async function writeHeard(trx: Database, codeId: string, side: Side, at: Date): Promise<void> {
  await trx.updateTable("handoverCode").set({ [columns[side].heardAt]: at }).where("id", "=", codeId).execute();
}

export async function writeMistake(trx: Database, codeId: string, side: Side): Promise<void> {
  const column = columns[side].mistakes;
  await trx.updateTable("handoverCode").set((row) => ({ [column]: row(column, "+", 1) })).where("id", "=", codeId).execute();
}
