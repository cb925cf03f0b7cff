import type pg from "pg";
import { days, hours, later } from "../../app/domain/duration.ts";
import { usualMessageTerms } from "../../app/domain/message-terms.ts";

/**
 * A question that Tom asked before deciding, with its answer; a therapist of Flevoland whom no mail reaches; and another
 * phone of De Haven that a colleague asked for, which waits for the lead.
 */
export async function addDemoMessages(client: pg.Client, now: Date): Promise<void> {
  await client.query(
    `insert into proposal_question (proposal_id, request_id, asked_at, asked_by, question, answered_at, answered_by, answer)
     select p.id, r.id, p.proposed_at, t.person_id, 'Kan er een volwassene bij de eerste afspraak zijn?', greatest(p.proposed_at, $1), r.submitted_by, 'Ja, de moeder gaat mee.'
     from proposal p join request r on r.id = p.request_id join therapist t on t.id = p.therapist_id join person on person.id = t.person_id
     where person.email = 'behandelaar@demo.example' and p.status = 'open' order by p.expires_at, p.id limit 1`,
    [later(now, -hours(1))],
  );
  await client.query(
    `insert into mail_stop (person_id, since) select t.person_id, $1 from therapist t join person p on p.id = t.person_id
     where t.home_region = 'flevoland' and p.disabled_at is null and p.email not like 'behandelaar%' order by p.name limit 1`,
    [later(now, -hours(24 * 6))],
  );
  const askedAt = later(now, -hours(26));
  await client.query(
    `insert into contact_change (organisation_id, mailbox, phone, asked_by, asked_at, expires_at)
     select o.id, o.mailbox, '036 000 0011', p.id, $1, $2 from organisation o join person p on p.email = 'collega@demo.example' where o.name = 'De Haven'`,
    [askedAt, later(askedAt, days(usualMessageTerms.contactDays))],
  );
}
