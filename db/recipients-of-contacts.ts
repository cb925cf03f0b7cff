import { type RawBuilder, sql } from "kysely";
import type { Database } from "./connect.ts";
import { people, type Recipient } from "./recipient.ts";

/** Everybody of the organisation, also who asked: somebody else may have used that account. */
export function everybodyOfContact(db: Database, change: string): Promise<Recipient[]> {
  return those(db, sql`select po.person_id from person_organisation po join contact_change c on c.organisation_id = po.organisation_id where c.id = ${change}`);
}

/** The leads of the regions of the organisation, as long as nobody answered. */
export function theLeadsOfContact(db: Database, change: string): Promise<Recipient[]> {
  return those(db, sql`select pr.person_id from contact_change c join organisation_region r on r.organisation_id = c.organisation_id
    join person_region pr on pr.region = r.region join person p on p.id = pr.person_id and p.role = 'regional-lead' where c.id = ${change} and c.status = 'open'`);
}

/** The national team, where the regions of the organisation have no lead. */
export async function theNationalTeamOfContact(db: Database, change: string): Promise<Recipient[]> {
  if ((await theLeadsOfContact(db, change)).length > 0) return [];
  return those(db, sql`select p.id from person p where p.role = 'national' and exists (select from contact_change c where c.id = ${change} and c.status = 'open')`);
}

function those(db: Database, ids: RawBuilder<unknown>): Promise<Recipient[]> {
  return people(db).where(sql<boolean>`person.id in (${ids})`).execute();
}
