import { sql } from "kysely";
import type { Database } from "./connect.ts";

/** The practices of a region that somebody may ask to join, by name. */
export async function practicesToJoin(db: Database, region: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from practices_to_join(${region})`.execute(db);
  return rows;
}

export type OwnJoin = { readonly id: string; readonly practice: string; readonly status: "asked" | "accepted" | "declined" | "lapsed" | "withdrawn"; readonly askedAt: Date; readonly expiresAt: Date; readonly answeredAt: Date | null };

/** The last practice that the actor asked to join, and how that stands. */
export async function ownJoinRequest(db: Database): Promise<OwnJoin | undefined> {
  const { rows } = await sql<OwnJoin>`select own.*, j.answered_at from own_join_request() own join join_request j on j.id = own.id`.execute(db);
  return rows[0];
}

type NewJoin = { readonly personId: string; readonly organisationId: string; readonly at: Date; readonly endsAt: Date };

export async function insertJoinRequest(trx: Database, { personId, organisationId, at, endsAt }: NewJoin): Promise<string> {
  const { id } = await trx.insertInto("joinRequest").values({ personId, organisationId, askedAt: at, expiresAt: endsAt }).returning("id").executeTakeFirstOrThrow();
  return id;
}

export async function withdrawJoinRequests(trx: Database, personId: string, at: Date): Promise<number> {
  const { numUpdatedRows } = await trx.updateTable("joinRequest").set({ status: "withdrawn", answeredAt: at }).where("personId", "=", personId).where("status", "=", "asked").executeTakeFirst();
  return Number(numUpdatedRows);
}

export type JoinToAnswer = { readonly id: string; readonly name: string; readonly practice: string; readonly askedAt: Date; readonly expiresAt: Date };

/** Who asks to join a practice that the actor owns. */
export async function joinsToAnswer(db: Database): Promise<JoinToAnswer[]> {
  const { rows } = await sql<JoinToAnswer>`select * from joins_to_answer()`.execute(db);
  return rows;
}

/** The regions in which the engine looks again; null when there is no such question for this owner. */
export async function answerJoin(trx: Database, id: string, yes: boolean, at: Date): Promise<string[] | null> {
  const { rows } = await sql<{ regions: string[] | null }>`select answer_join(${id}, ${yes}, ${at}) as regions`.execute(trx);
  return rows[0]?.regions ?? null;
}

type NewPractice = { readonly name: string; readonly mailbox: string; readonly phone: string | null; readonly region: string };

/** A practice of the actor's own; null for who has one. */
export async function foundPractice(trx: Database, { name, mailbox, phone, region }: NewPractice, at: Date): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`select found_practice(${name}, ${mailbox}, ${phone}, ${region}, ${at}) as id`.execute(trx);
  return rows[0]?.id ?? null;
}

/** The practice in which the actor works, by name. */
export async function practiceName(db: Database, organisationId: string | undefined): Promise<string | null> {
  if (!organisationId) return null;
  const row = await db.selectFrom("organisation").select("name").where("id", "=", organisationId).executeTakeFirst();
  return row?.name ?? null;
}
