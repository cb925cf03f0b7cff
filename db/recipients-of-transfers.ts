import { sql } from "kysely";
import type { Database } from "./connect.ts";
import type { Recipient } from "./recipient.ts";

const recipient = sql`select distinct person.id as person_id, person.email as address, person.language, null::int as turn`;
const transfer = sql`case_transfer x join proposal p on p.id = x.proposal_id join request r on r.id = p.request_id join therapist giver on giver.id = p.therapist_id left join therapist taker on taker.id = x.to_therapist`;

/** Those whose yes is still missing: first the two therapists, then the shelter, if it told the name. */
export async function whoHasToAgree(db: Database, id: string): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    ${recipient} from ${transfer} join person on person.disabled_at is null and (
      (person.id = giver.person_id and x.given_at is null) or (person.id = taker.person_id and x.taken_at is null))
    where x.id = ${id} and x.status = 'open'`.execute(db);
  return rows.length > 0 ? rows : theShelterToAgree(db, id);
}

/** The worker who sent the request; colleagues when that worker has left. */
async function theShelterToAgree(db: Database, id: string): Promise<Recipient[]> {
  const { rows } = await sql<Recipient & { sender: boolean }>`
    ${recipient}, person.id = r.submitted_by as sender from ${transfer} join person_organisation po on po.organisation_id = r.organisation_id
      join person on person.id = po.person_id and person.role = 'shelter' and person.disabled_at is null
    where x.id = ${id} and x.status = 'open' and x.given_at is not null and x.taken_at is not null and x.shelter_agreed_at is null and r.status <> 'accepted'`.execute(db);
  const senders = rows.filter(({ sender }) => sender);
  return (senders.length > 0 ? senders : rows).map(({ personId, address, language, turn }) => ({ personId, address, language, turn }));
}

/** All who had to do with it. The shelter hears of what was done, and of what it was asked about. */
export async function whoHearsOfTransfer(db: Database, id: string): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    ${recipient} from ${transfer} join person on person.disabled_at is null and (person.id in (giver.person_id, taker.person_id, x.asked_by)
      or (x.given_at is not null and x.taken_at is not null and person.role = 'shelter' and (x.status = 'done' or r.status <> 'accepted')
        and exists (select from person_organisation po where po.person_id = person.id and po.organisation_id = r.organisation_id)
        and (person.id = r.submitted_by or exists (select from person s where s.id = r.submitted_by and s.disabled_at is not null))))
    where x.id = ${id} and x.ended_at is not null`.execute(db);
  return rows;
}
