import { sql } from "kysely";
import type { Language } from "../app/words/bilingual.ts";
import type { Role } from "../app/domain/actor.ts";
import type { Database } from "./connect.ts";

export type Account = { readonly personId: string; readonly passwordHash: string };

/** The open account with this address, for whoever still has to prove that it is theirs. */
export async function findAccount(db: Database, email: string): Promise<Account | undefined> {
  const { rows } = await sql<Account>`select * from find_account(${email})`.execute(db);
  return rows[0];
}

/** For whoever invites: an account with this address, open or closed. */
export async function hasAccount(db: Database, email: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select has_account(${email}) as taken`.execute(db);
  return rows[0]?.taken ?? false;
}

export async function ownPasswordHash(trx: Database): Promise<string | null> {
  const { rows } = await sql<{ hash: string | null }>`select own_password_hash() as hash`.execute(trx);
  return rows[0]?.hash ?? null;
}

/** Ends every other session and open reset too. False when the password changed since `oldHash` was read. */
export async function changeOwnPassword(trx: Database, change: { oldHash: string; newHash: string; now: Date; keep: Buffer }): Promise<boolean> {
  const { rows } = await sql<{ changed: boolean }>`
    select change_own_password(${change.oldHash}, ${change.newHash}, ${change.now}, ${change.keep}) as changed`.execute(trx);
  return rows[0]?.changed ?? false;
}

/** The same password under stronger parameters. */
export async function rehashOwnPassword(trx: Database, oldHash: string, newHash: string): Promise<void> {
  await sql`select rehash_own_password(${oldHash}, ${newHash})`.execute(trx);
}

/** Who asked for it, for the log alone; null when nobody has this address. Takes the same work either way. */
export async function openPasswordReset(trx: Database, email: string, now: Date, endsAt: Date): Promise<string | null> {
  const { rows } = await sql<{ account: string | null }>`select open_password_reset(${email}, ${now}, ${endsAt}) as account`.execute(trx);
  return rows[0]?.account ?? null;
}

export type OpenReset = { readonly personId: string; readonly email: string; readonly name: string };

export async function findPasswordReset(db: Database, tokenHash: Buffer, now: Date): Promise<OpenReset | undefined> {
  const { rows } = await sql<OpenReset>`select * from find_password_reset(${tokenHash}, ${now})`.execute(db);
  return rows[0];
}

/** Whose password it is now; null when the link was used or is too old. */
export async function usePasswordReset(trx: Database, tokenHash: Buffer, newHash: string, now: Date): Promise<string | null> {
  const { rows } = await sql<{ account: string | null }>`select use_password_reset(${tokenHash}, ${newHash}, ${now}) as account`.execute(trx);
  return rows[0]?.account ?? null;
}

export type OwnAccount = { readonly email: string; readonly name: string; readonly role: Role; readonly language: Language; readonly demo: boolean };

export function ownAccount(db: Database, personId: string): Promise<OwnAccount> {
  return db
    .selectFrom("person")
    .select(["email", "name", "role", "demo", sql<Language>`language`.as("language")])
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
}

export async function changeOwnAccount(trx: Database, personId: string, change: { name?: string; language: Language }): Promise<void> {
  await trx.updateTable("person").set(change).where("id", "=", personId).execute();
}
