import { sql } from "kysely";
import type { Role } from "../app/domain/actor.ts";
import type { Database } from "./connect.ts";

/** Notes that the address refused a mail for good. Returns how many it has refused since the last one that arrived. */
export async function noteRefused(trx: Database, mailId: string, personId: string | null, kind: string, at: Date): Promise<number> {
  await trx.updateTable("mail").set((row) => ({ refusedAt: at, attempts: row("attempts", "+", 1), lastError: kind })).where("id", "=", mailId).execute();
  if (personId === null) return 0;
  const { rows } = await sql<{ refusals: number }>`select refusals from mail_trouble_of(${personId})`.execute(trx);
  return rows[0]?.refusals ?? 0;
}

export async function stopMail(trx: Database, personId: string, at: Date): Promise<void> {
  await trx.insertInto("mailStop").values({ personId, since: at }).onConflict((known) => known.doNothing()).execute();
}

/** Those of these people to whom nothing is sent until they have shown that an address works. */
export async function stoppedAmong(trx: Database, people: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await trx.selectFrom("mailStop").select("personId").where("liftedAt", "is", null).where("personId", "=", sql<string>`any (${people}::uuid[])`).execute();
  return new Set(rows.map(({ personId }) => personId));
}

export type MailTrouble = { readonly since: Date; readonly stopped: boolean };

/** Whether mail to the actor does not arrive, and since when. */
export async function ownMailTrouble(db: Database): Promise<MailTrouble | null> {
  const { rows } = await sql<MailTrouble>`select since, stopped from own_mail_trouble()`.execute(db);
  return rows[0] ?? null;
}

export type Unreached = MailTrouble & { readonly name: string; readonly role: Role };

/** For a lead: whom in the own regions no mail reaches, the longest first. */
export async function unreachedInRegions(db: Database): Promise<Unreached[]> {
  const { rows } = await sql<Unreached>`select name, role, since, stopped from mail_trouble_in_actor_regions()`.execute(db);
  return rows;
}
