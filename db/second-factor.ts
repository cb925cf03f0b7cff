import { sql } from "kysely";
import type { Database } from "./connect.ts";

/** The sealed secret of this person's authenticator app; undefined when none has been confirmed. */
export async function confirmedFactor(db: Database, personId: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom("secondFactor")
    .select("secretSealed")
    .where("personId", "=", personId)
    .where("confirmedAt", "is not", null)
    .executeTakeFirst();
  return row?.secretSealed;
}

/** Takes a code's time step, once: of two that come at the same moment one finds it taken. */
export async function takeStep(trx: Database, personId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("secondFactor")
    .set({ lastStep: step })
    .where("personId", "=", personId)
    .where("lastStep", "<", step)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The same secret, sealed with the newest key. */
export async function resealFactor(trx: Database, personId: string, secretSealed: Buffer): Promise<void> {
  await trx.updateTable("secondFactor").set({ secretSealed }).where("personId", "=", personId).execute();
}

export type NewFactor = { readonly personId: string; readonly secretSealed: Buffer; readonly step: number; readonly now: Date };

/** Stores the first factor of somebody who has none. False when another session was first. */
export async function storeFirstFactor(trx: Database, { personId, secretSealed, step, now }: NewFactor): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("secondFactor")
    .values({ personId, secretSealed, createdAt: now, confirmedAt: now, lastStep: step })
    .onConflict((conflict) => conflict.column("personId").doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Puts another app in the place of the one there was, for somebody who has passed. */
export async function replaceFactor(trx: Database, { personId, secretSealed, step, now }: NewFactor): Promise<void> {
  await trx
    .updateTable("secondFactor")
    .set({ secretSealed, createdAt: now, confirmedAt: now, lastStep: step })
    .where("personId", "=", personId)
    .execute();
}

/** The sealed secret that this session offers to set up; null when it offers none. */
export async function factorOffer(db: Database, publicId: string): Promise<Buffer | null> {
  const row = await db.selectFrom("session").select("factorOfferSealed").where("publicId", "=", publicId).executeTakeFirst();
  return row?.factorOfferSealed ?? null;
}

export async function offerFactor(trx: Database, publicId: string, sealed: Buffer): Promise<void> {
  await trx.updateTable("session").set({ factorOfferSealed: sealed }).where("publicId", "=", publicId).execute();
}

/** New recovery codes instead of all old ones; `sealed` waits in the session until the person has kept them. */
export async function replaceRecoveryCodes(trx: Database, personId: string, codes: { hashes: readonly Buffer[]; sealed: Buffer; publicId: string }): Promise<void> {
  await trx.deleteFrom("recoveryCode").where("personId", "=", personId).execute();
  await trx.insertInto("recoveryCode").values(codes.hashes.map((codeHash) => ({ personId, codeHash }))).execute();
  await trx.updateTable("session").set({ recoveryCodesSealed: codes.sealed }).where("publicId", "=", codes.publicId).execute();
}

export async function sealedRecoveryCodes(db: Database, publicId: string): Promise<Buffer | null> {
  const row = await db.selectFrom("session").select("recoveryCodesSealed").where("publicId", "=", publicId).executeTakeFirst();
  return row?.recoveryCodesSealed ?? null;
}

export async function forgetRecoveryCodes(trx: Database, publicId: string): Promise<void> {
  await trx.updateTable("session").set({ recoveryCodesSealed: null }).where("publicId", "=", publicId).execute();
}

/** Uses a code up. False when it is none of this person's, or was used before. */
export async function useRecoveryCode(trx: Database, personId: string, hashes: readonly Buffer[], now: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("recoveryCode")
    .set({ usedAt: now })
    .where("personId", "=", personId)
    .where("codeHash", "in", hashes)
    .where("usedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function unusedRecoveryCodes(db: Database, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom("recoveryCode")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("personId", "=", personId)
    .where("usedAt", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Takes the second factor of somebody else away. False when there is none, or when the actor does not look after this person. */
export async function removeFactor(trx: Database, personId: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{ removed: boolean }>`select remove_second_factor(${personId}, ${now}) as removed`.execute(trx);
  return rows[0]?.removed ?? false;
}
