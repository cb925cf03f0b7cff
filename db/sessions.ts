import { sql } from "kysely";
import type { Role } from "../app/domain/actor.ts";
import type { Database } from "./connect.ts";

/** A session ends after half an hour without use, and in any case after twelve hours. */
export const sessionIdle = "30 minutes";
export const sessionHours = 12;

export type SessionRow = {
  readonly publicId: string;
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly language: "nl" | "en";
  readonly demo: boolean;
  readonly organisations: string[];
  readonly regions: string[];
  readonly factorConfirmed: boolean;
  readonly factorPassed: boolean;
};

/** The live session that belongs to this token, with the person it is of; nothing when it ended. */
export async function readSession(db: Database, tokenHash: Buffer, now: Date): Promise<SessionRow | undefined> {
  const { rows } = await sql<SessionRow>`
    select public_id, person_id, name, role, language, demo, organisations, factor_confirmed, factor_passed,
      case when role::text = 'regional-lead' and (factor_passed or demo) then array(select unnest(regions) union select unnest(regions_stood_in_for(person_id, (${now}::timestamptz at time zone 'Europe/Amsterdam')::date)) order by 1) else regions end as regions
    from read_session(${tokenHash}, ${now}, ${sessionIdle}::interval)`.execute(db);
  return rows[0];
}

export type NewSession = {
  readonly tokenHash: Buffer;
  readonly personId: string;
  readonly device: string;
  readonly now: Date;
  readonly endsAt: Date;
  /** A sealed secret for an authenticator app; kept only where a second factor is still to be set up. */
  readonly factorOffer: Buffer;
};

export type OpenedSession = { readonly role: Role; readonly demo: boolean; readonly factorConfirmed: boolean };

/** Undefined when the account was closed in the meantime. */
export async function openSession(trx: Database, session: NewSession): Promise<OpenedSession | undefined> {
  const { tokenHash, personId, device, now, endsAt, factorOffer } = session;
  const { rows } = await sql<OpenedSession>`
    select * from open_session(${tokenHash}, ${personId}, ${device}, ${now}, ${endsAt}, ${factorOffer})`.execute(trx);
  return rows[0];
}

/** From here on the session has passed the second factor, under another token. False when it ended in the meantime. */
export async function passSession(trx: Database, tokenHash: Buffer, newTokenHash: Buffer, now: Date): Promise<boolean> {
  const { rows } = await sql<{ passed: boolean }>`select pass_second_factor(${tokenHash}, ${newTokenHash}, ${now}) as passed`.execute(trx);
  return rows[0]?.passed ?? false;
}

/** The same session under another token. False when it is not the actor's, or ended in the meantime. */
export async function renewSession(trx: Database, tokenHash: Buffer, newTokenHash: Buffer): Promise<boolean> {
  const { rows } = await sql<{ renewed: boolean }>`select renew_session(${tokenHash}, ${newTokenHash}) as renewed`.execute(trx);
  return rows[0]?.renewed ?? false;
}

/** Ends the session of this token, whoever asks. */
export async function endSession(trx: Database, tokenHash: Buffer, now: Date): Promise<void> {
  await sql`select end_session(${tokenHash}, ${now})`.execute(trx);
}

export type OpenSession = { readonly publicId: string; readonly device: string; readonly createdAt: Date; readonly lastSeenAt: Date };

/** The sessions in which this person is signed in now, the one used last first. */
export function openSessions(db: Database, personId: string, now: Date): Promise<OpenSession[]> {
  return liveSessions(db, personId, now)
    .orderBy("lastSeenAt", "desc")
    .orderBy("createdAt", "desc")
    .execute();
}

function liveSessions(db: Database, personId: string, now: Date) {
  return db
    .selectFrom("session")
    .select(["publicId", "device", "createdAt", "lastSeenAt"])
    .where("personId", "=", personId)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", now)
    .where("lastSeenAt", ">", sql<Date>`${now}::timestamptz - ${sessionIdle}::interval`);
}

/** False when it is not a session of this person, or ended before. */
export async function endOwnSession(trx: Database, personId: string, publicId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await ownSessions(trx, personId, now).where("publicId", "=", publicId).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many were ended. */
export async function endOtherSessions(trx: Database, personId: string, keep: string, now: Date): Promise<number> {
  const { numUpdatedRows } = await ownSessions(trx, personId, now).where("publicId", "<>", keep).executeTakeFirst();
  return Number(numUpdatedRows);
}

function ownSessions(trx: Database, personId: string, now: Date) {
  return trx
    .updateTable("session")
    .set({ revokedAt: now, factorOfferSealed: null, recoveryCodesSealed: null })
    .where("personId", "=", personId)
    .where("revokedAt", "is", null);
}
