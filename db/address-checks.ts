import { sql } from "kysely";
import type { Database } from "./connect.ts";

export async function writeAddressCheck(trx: Database, check: { personId: string; email: string; askedAt: Date; expiresAt: Date }): Promise<string> {
  const { id } = await trx.insertInto("addressCheck").values(check).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Gives the link of a letter its secret, as long as it can be used. False when it cannot any more. */
export async function armAddressCheck(trx: Database, id: string, tokenHash: Buffer, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx.updateTable("addressCheck").set({ tokenHash }).where("id", "=", id).where("usedAt", "is", null).where("expiresAt", ">", now).executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function findAddressCheck(db: Database, tokenHash: Buffer, now: Date): Promise<{ email: string } | undefined> {
  const { rows } = await sql<{ email: string }>`select email from find_address_check(${tokenHash}, ${now})`.execute(db);
  return rows[0];
}

/** Whose address it is now, and whether it is another one; undefined when the link does nothing any more. */
export async function useAddressCheck(trx: Database, tokenHash: Buffer, now: Date): Promise<{ personId: string; changed: boolean } | undefined> {
  const { rows } = await sql<{ personId: string; changed: boolean }>`select person_id, changed from use_address_check(${tokenHash}, ${now})`.execute(trx);
  return rows[0];
}

export async function deleteAddressChecks(trx: Database, endedBefore: Date): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom("addressCheck").where("expiresAt", "<", endedBefore).executeTakeFirst();
  return Number(numDeletedRows);
}
