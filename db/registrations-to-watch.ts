import { sql } from "kysely";
import type { Database } from "./connect.ts";

/** A registration or a change that a lead has to check, and since when. */
export type WaitingCheck = { readonly therapistId: string; readonly since: Date };

export async function waitingChecks(db: Database): Promise<WaitingCheck[]> {
  const { rows } = await sql<WaitingCheck>`
    select t.id as therapist_id, coalesce(v.sent_at, t.status_since) as since
    from therapist t join person p on p.id = t.person_id and p.disabled_at is null left join profile_version v on v.therapist_id = t.id and v.status = 'open'
    where t.status = 'submitted' or (t.status = 'approved' and v.id is not null) order by t.id`.execute(db);
  return rows;
}

/** The waits that have an own row with a last moment, and what ends them when nobody answered. */
const waits = {
  join: { table: sql`join_request`, open: sql`status = 'asked'`, lapse: sql`status = 'lapsed', answered_at = ` },
  supervision: { table: sql`supervision`, open: sql`status = 'asked'`, lapse: sql`status = 'lapsed', answered_at = ` },
  question: { table: sql`profile_question`, open: sql`answered_at is null and lapsed_at is null`, lapse: sql`lapsed_at = ` },
} as const;
export type Wait = keyof typeof waits;

/** Ends what nobody answered in time; one that somebody answers just now is left for the next time. Gives which. */
export async function lapse(trx: Database, wait: Wait, now: Date): Promise<string[]> {
  const { table, open, lapse: ending } = waits[wait];
  const { rows } = await sql<{ id: string }>`
    update ${table} set ${ending} ${now} where id in (select id from ${table} where ${open} and expires_at <= ${now} for no key update skip locked) returning id`.execute(trx);
  return rows.map(({ id }) => id);
}

/** What ends before this moment and still waits for an answer. */
export async function endingBefore(db: Database, wait: Wait, before: Date): Promise<string[]> {
  const { table, open } = waits[wait];
  const { rows } = await sql<{ id: string }>`select id from ${table} where ${open} and expires_at <= ${before} order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Forms of approved therapists with a certificate whose last day lies in this span. */
export async function certificatesEnding(db: Database, from: string, until: string): Promise<{ therapistId: string; until: string }[]> {
  const { rows } = await sql<{ therapistId: string; until: string }>`
    select f.therapist_id, min(f.certificate_until)::text as until from therapist_treatment f join therapist t on t.id = f.therapist_id and t.status = 'approved'
    where f.certificate_until between ${from} and ${until} group by f.therapist_id order by 1`.execute(db);
  return rows;
}

/** Approved therapists who have not agreed to this version, and when they were asked; null when nobody asked them yet. */
export async function notAgreed(db: Database, version: string): Promise<{ personId: string; therapistId: string; askedAt: Date | null }[]> {
  const { rows } = await sql<{ personId: string; therapistId: string; askedAt: Date | null }>`
    select t.person_id, t.id as therapist_id, q.asked_at from therapist t join person p on p.id = t.person_id and p.disabled_at is null
      left join code_question q on q.person_id = t.person_id and q.version = ${version}
    where t.status = 'approved' and not exists (select from code_agreement a where a.person_id = t.person_id and a.version = ${version}) order by t.id`.execute(db);
  return rows;
}

export async function insertCodeQuestion(trx: Database, personId: string, version: string, at: Date): Promise<void> {
  await trx.insertInto("codeQuestion").values({ personId, version, askedAt: at }).onConflict((known) => known.doNothing()).execute();
}

/** True when this pauses somebody who was at work. */
export async function pauseForCode(trx: Database, therapistId: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx.updateTable("therapist").set({ pausedAt: at, pausedReason: "code-not-agreed" }).where("id", "=", therapistId).where("pausedAt", "is", null).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** People who made an account, or saved a step, before this and have sent nothing. */
export async function unfinishedBefore(db: Database, before: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from person p left join registration r on r.person_id = p.id
    where p.role = 'therapist' and p.disabled_at is null and not exists (select from therapist t where t.person_id = p.id)
      and (r.id is not null or exists (select from registration_step s where s.person_id = p.id))
      and greatest(r.used_at, (select max(s.saved_at) from registration_step s where s.person_id = p.id)) < ${before} order by 1`.execute(db);
  return rows.map(({ id }) => id);
}

/** Links that nobody used in time. Used ones stay: they tell how somebody came here. */
export async function deleteUnusedRegistrations(trx: Database, overBefore: Date): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom("registration").where("usedAt", "is", null).where("expiresAt", "<", overBefore).executeTakeFirst();
  return Number(numDeletedRows);
}

/** Steps of registrations in which nothing was saved since this. */
export async function deleteStaleSteps(trx: Database, savedBefore: Date): Promise<number> {
  const { numAffectedRows } = await sql`delete from registration_step where person_id in (select person_id from registration_step group by person_id having max(saved_at) < ${savedBefore})`.execute(trx);
  return Number(numAffectedRows ?? 0n);
}
