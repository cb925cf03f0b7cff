import type pg from "pg";
import { hours, later } from "../../app/domain/duration.ts";

/** A question that Tom asked before deciding, with its answer; and a therapist of Flevoland whom no mail reaches. */
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
}
