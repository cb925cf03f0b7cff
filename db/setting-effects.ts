import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { RetentionLimits } from "../app/domain/retention.ts";
import type { Urgency } from "../app/domain/urgency.ts";
import type { Database } from "./connect.ts";

async function count(db: Database, from: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ many: number }>`select count(*)::int as many from ${from}`.execute(db);
  return rows[0]!.many;
}

/** Proposals that wait for an answer: since when, and how urgent the request is. */
export async function openAnswers(db: Database): Promise<{ since: Date; urgency: Urgency }[]> {
  const { rows } = await sql<{ since: Date; urgency: Urgency }>`
    select p.proposed_at as since, r.urgency from proposal p join request r on r.id = p.request_id where p.status = 'open' order by p.id`.execute(db);
  return rows;
}

/** A yes that waits for its handover: since when. */
export async function openHandovers(db: Database): Promise<Date[]> {
  const { rows } = await sql<{ since: Date }>`select status_since as since from request where status = 'accepted' order by id`.execute(db);
  return rows.map(({ since }) => since);
}

/** Offers on the board that wait for a shelter: since when. */
export async function openOffers(db: Database): Promise<Date[]> {
  const { rows } = await sql<{ since: Date }>`select offered_at as since from structural_offer where status = 'open' order by id`.execute(db);
  return rows.map(({ since }) => since);
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

/** What the retention of a night with these limits would take away, of what is there now. */
export async function countOverdue(db: Database, { closedRequest, draft, session, mail }: RetentionLimits) {
  return {
    "closed-requests": await count(db, sql`request where status in ('completed', 'withdrawn') and status_since < ${closedRequest}`),
    drafts: await count(db, sql`household_draft d where greatest(d.changed_at, (select max(p.changed_at) from request_draft p where p.household_draft_id = d.id)) < ${draft}`),
    sessions: await count(db, sql`session where revoked_at < ${session} or expires_at < ${session}`),
    mail: await count(db, sql`mail where created_at < ${mail}`),
  };
}
