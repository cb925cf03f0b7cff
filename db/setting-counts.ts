import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";

/** How many rows these are. */
export async function count(db: Database, from: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ many: number }>`select count(*)::int as many from ${from}`.execute(db);
  return rows[0]!.many;
}

/** Requests nobody has said yes to, sent before this day began. */
export function countWaitingSince(db: Database, before: IsoDate): Promise<number> {
  return count(db, sql`request where status in ('submitted', 'proposed') and submitted_at < (${before}::timestamp at time zone 'Europe/Amsterdam')`);
}

/** Requests that run, with an age that was stated on this day or before. */
export function countAgesStatedUntil(db: Database, day: IsoDate): Promise<number> {
  return count(db, sql`request where status not in ('withdrawn', 'completed') and age_stated_on <= ${day}::date`);
}

/** Therapists at work who said what is free on this day or before. */
export function countConfirmedUntil(db: Database, day: IsoDate): Promise<number> {
  return count(db, sql`therapist where status = 'approved' and paused_at is null and (confirmed_at at time zone 'Europe/Amsterdam')::date <= ${day}::date`);
}

/** Therapists at work who have not agreed to this text of the code of conduct. */
export function countWithoutAgreement(db: Database, version: string): Promise<number> {
  return count(db, sql`therapist t where t.status = 'approved' and not exists (select from code_agreement a where a.person_id = t.person_id and a.version = ${version})`);
}

/** Therapists who were asked to agree to this text before this moment, and have not: they are paused. */
export function countAskedForCode(db: Database, version: string, before: Date): Promise<number> {
  return count(db, sql`therapist t join code_question q on q.person_id = t.person_id and q.version = ${version}
    where t.status = 'approved' and t.paused_at is null and q.asked_at <= ${before} and not exists (select from code_agreement a where a.person_id = t.person_id and a.version = ${version})`);
}
