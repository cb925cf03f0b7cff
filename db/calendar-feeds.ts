import { sql } from "kysely";
import type { Database } from "./connect.ts";

/** When the address that works now was made; nothing when there is none. */
export async function feedOf(db: Database): Promise<{ madeAt: Date } | null> {
  const row = await db.selectFrom("calendarFeed").select("madeAt").where(sql<boolean>`therapist_id = actor_therapist()`).where("revokedAt", "is", null).executeTakeFirst();
  return row ?? null;
}

/** A new address; the one before it works no more. False when the actor has no profile yet. */
export async function insertFeed(trx: Database, tokenHash: Buffer, at: Date): Promise<boolean> {
  const { rows } = await sql<{ id: string | null }>`select actor_therapist() as id`.execute(trx);
  const therapistId = rows[0]?.id;
  if (!therapistId) return false;
  await revokeFeed(trx, at);
  await trx.insertInto("calendarFeed").values({ therapistId, tokenHash, madeAt: at }).execute();
  return true;
}

export async function revokeFeed(trx: Database, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx.updateTable("calendarFeed").set({ revokedAt: at }).where(sql<boolean>`therapist_id = actor_therapist()`).where("revokedAt", "is", null).executeTakeFirst();
  return numUpdatedRows > 0n;
}

export type CalendarIntake = { readonly id: string; readonly startsAt: Date; readonly plannedAt: Date };

/** What an address gives: the language of its owner and the intakes; nothing when it does not work. */
export async function intakesForCalendar(db: Database, tokenHash: Buffer): Promise<{ language: "nl" | "en"; intakes: CalendarIntake[] } | undefined> {
  const { rows } = await sql<{ feedLanguage: "nl" | "en"; id: string | null; startsAt: Date | null; plannedAt: Date | null }>`select * from intakes_for_calendar(${tokenHash})`.execute(db);
  const [first] = rows;
  if (!first) return undefined;
  const intakes = rows.flatMap(({ id, startsAt, plannedAt }) => (id && startsAt && plannedAt ? [{ id, startsAt, plannedAt }] : []));
  return { language: first.feedLanguage, intakes };
}
