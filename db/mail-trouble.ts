import { sql } from "kysely";
import type { Role } from "../app/domain/actor.ts";
import type { Event } from "../app/domain/job.ts";
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

/** Keeps a letter unsent: one summary tells of it when mail arrives again. */
export async function holdBack(trx: Database, mailId: string, at: Date): Promise<void> {
  await trx.updateTable("mail").set({ refusedAt: at, lastError: "held-back" }).where("id", "=", mailId).execute();
}

/** More than this nobody reads in a summary, and each is looked at. */
const mostUndelivered = 500;

/** The letters that did not reach this person since the last summary of such, the newest first. */
export async function undelivered(trx: Database, personId: string): Promise<{ letter: Event; subjectId: string }[]> {
  const { rows } = await sql<{ letter: Event; subjectId: string }>`
    select letter, subject_id from mail where person_id = ${personId} and refused_at is not null
      and refused_at > coalesce((select max(sent_at) from mail where person_id = ${personId} and letter = 'mail-again'), '-infinity')
    order by refused_at desc, id limit ${mostUndelivered}`.execute(trx);
  return rows;
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
