import { type RawBuilder, sql } from "kysely";
import type { Database } from "./connect.ts";
import { people, type Recipient } from "./recipient.ts";

/** The leads of the region that is asked for, as long as the question is open. */
export function theLeadsOfNextHome(db: Database, claim: string): Promise<Recipient[]> {
  return leadsOf(db, sql`select to_region from home_region_claim where id = ${claim} and status = 'open'`);
}

/** The leads of the region that somebody left. */
export function theLeadsOfFormerHome(db: Database, claim: string): Promise<Recipient[]> {
  return leadsOf(db, sql`select from_region from home_region_claim where id = ${claim} and status = 'approved'`);
}

export function theMover(db: Database, claim: string): Promise<Recipient[]> {
  return people(db).where(sql<boolean>`person.id in (select t.person_id from therapist t join home_region_claim c on c.therapist_id = t.id where c.id = ${claim} and c.status in ('approved', 'refused'))`).execute();
}

function leadsOf(db: Database, region: RawBuilder<unknown>): Promise<Recipient[]> {
  return people(db)
    .where("person.role", "=", "regional-lead")
    .where(sql<boolean>`person.id in (select person_id from person_region where region in (${region}))`)
    .execute();
}
