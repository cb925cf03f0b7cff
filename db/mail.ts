import { sql } from "kysely";
import type { Event } from "../app/domain/job.ts";
import { mailKey, type KeptLetter, type WaitingMail } from "../app/domain/mail.ts";
import type { Database } from "./connect.ts";
import type { Recipient } from "./recipient.ts";

/** Puts a letter in the queue, once: null when this person was told of this event before. Returns the mail's id. */
export async function queueMail(trx: Database, event: Event, subject: string, to: Recipient, now: Date): Promise<string | null> {
  const row = await trx
    .insertInto("mail")
    .values({
      key: mailKey(event, subject, to), personId: to.personId, address: to.address, language: to.language,
      letter: event, subjectId: subject, createdAt: now,
    })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The mail, if it still has to be sent. Locked, so that no second worker sends it as well. */
export function claimMail(trx: Database, id: string): Promise<WaitingMail | undefined> {
  return trx
    .selectFrom("mail")
    .select(["id", sql<Event>`letter`.as("letter"), sql<string>`subject_id`.as("subjectId"), "personId", "address", sql<"nl" | "en">`language`.as("language")])
    .where("id", "=", id)
    .where("sentAt", "is", null)
    .where("refusedAt", "is", null)
    .forUpdate()
    .executeTakeFirst();
}

export async function noteSent(trx: Database, id: string, now: Date, kept: KeptLetter | null): Promise<void> {
  await trx
    .updateTable("mail")
    .set((row) => ({ sentAt: now, attempts: row("attempts", "+", 1), lastError: null, keptSubject: kept?.subject ?? null, keptText: kept?.text ?? null }))
    .where("id", "=", id)
    .execute();
}

/** `kind` is a class of error, never a message: mail servers repeat addresses in theirs. */
export async function noteFailed(trx: Database, id: string, kind: string): Promise<void> {
  await trx
    .updateTable("mail")
    .set((row) => ({ attempts: row("attempts", "+", 1), lastError: kind }))
    .where("id", "=", id)
    .execute();
}

/** Gives the link of a reset its secret, as long as it can be used. False when it cannot any more. */
export async function armReset(trx: Database, id: string, tokenHash: Buffer, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("passwordReset")
    .set({ tokenHash })
    .where("id", "=", id)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives the link of an invitation its secret, as long as it can be used. False when it cannot any more. */
export async function armInvitation(trx: Database, id: string, tokenHash: Buffer, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("invitation")
    .set({ tokenHash })
    .where("id", "=", id)
    .where("acceptedAt", "is", null)
    .where("withdrawnAt", "is", null)
    .where("expiresAt", ">", now)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives the link of a registration its secret, as long as it can be used. False when it cannot any more. */
export async function armRegistration(trx: Database, id: string, tokenHash: Buffer, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("registration")
    .set({ tokenHash })
    .where("id", "=", id)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export type KeptMail = { readonly id: string; readonly address: string; readonly createdAt: Date; readonly subject: string; readonly text: string };

/** What the demo kept instead of sending, newest first. */
export function keptMail(db: Database, most: number): Promise<KeptMail[]> {
  return db
    .selectFrom("mail")
    .select(["id", "address", "createdAt", sql<string>`coalesce(kept_subject, '')`.as("subject"), sql<string>`kept_text`.as("text")])
    .where("keptText", "is not", null)
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .limit(most)
    .execute();
}
