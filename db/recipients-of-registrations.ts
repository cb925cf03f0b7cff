import { type RawBuilder, sql } from "kysely";
import type { Database } from "./connect.ts";
import type { Recipient } from "./recipient.ts";

/** People who can still sign in, found by these joins and conditions. */
async function people(db: Database, among: RawBuilder<unknown>): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select distinct person.id as person_id, person.email as address, person.language, null::int as turn
    from person ${among} and person.disabled_at is null`.execute(db);
  return rows;
}

const leadsAtHome = sql`join person_region pr on pr.person_id = person.id join therapist t on t.home_region = pr.region`;

/** The leads of the home region, as long as something of this therapist waits for them. */
export function theLeadsWhoCheck(db: Database, therapist: string): Promise<Recipient[]> {
  return people(db, sql`${leadsAtHome} where t.id = ${therapist} and person.role = 'regional-lead'
    and (t.status = 'submitted' or exists (select from profile_version v where v.therapist_id = t.id and v.status = 'open'))`);
}

export function theLeadsAtHome(db: Database, therapist: string): Promise<Recipient[]> {
  return people(db, sql`${leadsAtHome} where t.id = ${therapist} and person.role = 'regional-lead'`);
}

/** Who hears of it when the leads do not decide: as long as it still waits. */
export function theNationalTeam(db: Database, therapist: string): Promise<Recipient[]> {
  return people(db, sql`where person.role = 'national' and exists (select from therapist t where t.id = ${therapist}
    and (t.status = 'submitted' or exists (select from profile_version v where v.therapist_id = t.id and v.status = 'open')
      or exists (select from home_region_claim c where c.therapist_id = t.id and c.status = 'open')))`);
}

export function theClaimant(db: Database, version: string, status: "approved" | "refused"): Promise<Recipient[]> {
  return people(db, sql`join therapist t on t.person_id = person.id join profile_version v on v.therapist_id = t.id where v.id = ${version} and v.status = ${status}`);
}

/** The therapist of whom a lead asked something that still waits for an answer. */
export function theOneAsked(db: Database, question: string): Promise<Recipient[]> {
  return people(db, sql`join therapist t on t.person_id = person.id join profile_question q on q.therapist_id = t.id
    where q.id = ${question} and q.answered_at is null and q.lapsed_at is null`);
}

/** An address without an account. */
export async function theRegistering(db: Database, registration: string, now: Date): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`select null as person_id, email as address, language, null::int as turn from registration
    where id = ${registration} and used_at is null and expires_at > ${now}`.execute(db);
  return rows;
}

/** Somebody who made an account and has not sent the registration. */
export function theUnfinished(db: Database, person: string): Promise<Recipient[]> {
  return people(db, sql`where person.id = ${person} and not exists (select from therapist t where t.person_id = person.id)`);
}

export function theOwnerAsked(db: Database, join: string): Promise<Recipient[]> {
  return people(db, sql`join practice_owner w on w.person_id = person.id and w.ended_at is null join join_request j on j.organisation_id = w.organisation_id
    where j.id = ${join} and j.status = 'asked'`);
}

export function whoAskedToJoin(db: Database, join: string): Promise<Recipient[]> {
  return people(db, sql`join join_request j on j.person_id = person.id where j.id = ${join} and j.status in ('accepted', 'declined', 'lapsed')`);
}

/** Nobody when the number that was given belongs to no account. */
export function theSupervisorAsked(db: Database, supervision: string): Promise<Recipient[]> {
  return people(db, sql`join therapist t on t.person_id = person.id join supervision s on s.supervisor_id = t.id where s.id = ${supervision} and s.status = 'asked'`);
}

export function theTrainee(db: Database, supervision: string): Promise<Recipient[]> {
  return people(db, sql`join therapist t on t.person_id = person.id join supervision s on s.therapist_id = t.id
    where s.id = ${supervision} and s.status in ('confirmed', 'declined', 'lapsed', 'ended')`);
}

export function theTherapistAtWork(db: Database, therapist: string): Promise<Recipient[]> {
  return people(db, sql`join therapist t on t.person_id = person.id where t.id = ${therapist} and t.status = 'approved'`);
}
