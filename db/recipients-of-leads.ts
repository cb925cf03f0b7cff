import { type RawBuilder, sql } from "kysely";
import type { Database } from "./connect.ts";
import type { Recipient } from "./recipient.ts";

async function people(db: Database, among: RawBuilder<unknown>): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select distinct person.id as person_id, person.email as address, person.language, null::int as turn from person ${among} and person.disabled_at is null`.execute(db);
  return rows;
}

const leads = sql`join person_region pr on pr.person_id = person.id and person.role = 'regional-lead'`;

/** Everyone of the shelter, as long as the request waits: whoever is on duty can call. */
export function theShelterThatIsAsked(db: Database, request: string): Promise<Recipient[]> {
  return people(db, sql`join person_organisation po on po.person_id = person.id join request r on r.organisation_id = po.organisation_id
    where r.id = ${request} and r.status = 'submitted' and person.role = 'shelter'`);
}

/** The leads of the region, as long as nobody was found. */
export function theLeadsOfCrisis(db: Database, request: string): Promise<Recipient[]> {
  return people(db, sql`${leads} join request r on r.region = pr.region where r.id = ${request} and r.status = 'submitted' and r.urgency = 'crisis'`);
}

/** The leads of the region that is asked, as long as nobody has answered. */
export function theLeadsToAgree(db: Database, agreement: string): Promise<Recipient[]> {
  return people(db, sql`${leads} join spill_over s on pr.region in (s.from_region, s.to_region) and pr.region <> s.proposed_region
    where s.id = ${agreement} and s.agreed_at is null and s.declined_at is null and s.ended_at is null`);
}

/** The leads of the region that asked, once it was answered. */
export function theLeadsWhoAskedToAgree(db: Database, agreement: string): Promise<Recipient[]> {
  return people(db, sql`${leads} join spill_over s on pr.region = s.proposed_region where s.id = ${agreement} and (s.agreed_at is not null or s.declined_at is not null)`);
}

/** The leads of both regions of an agreement. */
export function theLeadsOfAgreement(db: Database, agreement: string): Promise<Recipient[]> {
  return people(db, sql`${leads} join spill_over s on pr.region in (s.from_region, s.to_region) where s.id = ${agreement} and s.agreed_at is not null`);
}

/** The leads of the region of a notice that still stands; not the lead whom it is about. */
export function theLeadsOfNotice(db: Database, notice: string): Promise<Recipient[]> {
  return people(db, sql`${leads} join lead_notice n on n.region = pr.region where n.id = ${notice} and n.solved_at is null and n.settled_at is null and person.id is distinct from n.person_id`);
}
