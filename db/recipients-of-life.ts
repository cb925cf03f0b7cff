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

/** The therapist with whom a request is: asked, or helping. Not one who is rid of it by now. */
export function theTherapistWhoHolds(db: Database, proposal: string): Promise<Recipient[]> {
  return people(db, sql`join therapist t on t.person_id = person.id join proposal p on p.therapist_id = t.id where p.id = ${proposal} and p.released_at is null`);
}

/** The therapist who had said yes, and whose place is free again. */
export function theTherapistWhoHelped(db: Database, proposal: string): Promise<Recipient[]> {
  return people(db, sql`join therapist t on t.person_id = person.id join proposal p on p.therapist_id = t.id
    where p.id = ${proposal} and p.status = 'accepted' and p.released_at is not null`);
}

/** Who let the request wait, while the pause stands; colleagues when that worker has left or the request is another shelter's by now. */
export async function theShelterThatWaits(db: Database, pause: string): Promise<Recipient[]> {
  const standing = sql`join person_organisation po on po.person_id = person.id join request r on r.organisation_id = po.organisation_id
    join request_pause q on q.request_id = r.id where q.id = ${pause} and q.ended_at is null and person.role = 'shelter'`;
  const self = await people(db, sql`${standing} and q.begun_by = person.id`);
  return self.length > 0 ? self : people(db, standing);
}

/** The leads of the region that a family left, and of the one to which it went. */
export function theLeadsOfMove(db: Database, move: string): Promise<Recipient[]> {
  return people(db, sql`join person_region pr on pr.person_id = person.id join request_move m on pr.region in (m.from_region, m.to_region)
    where m.id = ${move} and m.status = 'done' and person.role = 'regional-lead'`);
}

/** Everyone of the shelter that is asked: nobody there knows this family yet. */
export function theReceiver(db: Database, move: string, now: Date): Promise<Recipient[]> {
  return people(db, sql`join person_organisation po on po.person_id = person.id join request_move m on m.to_organisation = po.organisation_id
    where m.id = ${move} and m.status = 'offered' and m.expires_at > ${now} and person.role = 'shelter'`);
}

/** Who offered the move; the colleagues when that worker has left. */
export async function theSenderOfMove(db: Database, move: string): Promise<Recipient[]> {
  const ended = sql`m.id = ${move} and m.status in ('done', 'declined', 'expired')`;
  const self = await people(db, sql`join request_move m on m.begun_by = person.id where ${ended}`);
  if (self.length > 0) return self;
  return people(db, sql`join person_organisation po on po.person_id = person.id join request_move m on m.from_organisation = po.organisation_id where ${ended} and person.role = 'shelter'`);
}
