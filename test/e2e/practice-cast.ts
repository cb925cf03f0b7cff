import { somebody, tom } from "./people.ts";
import type { Platform } from "./platform.ts";

/** Femke works with Tom and can do what Tom can. She is on pause, so that nothing of other tests comes to her. */
export const femke = somebody("behandelaar4@demo.example");

export type MovingCase = { readonly id: string; readonly reference: string };

/** A case of Tom whose treatment runs, like the one of the demo, for this test alone. */
export async function runningCaseOfTom({ ask }: Platform, reference: string): Promise<MovingCase> {
  const [made] = await ask<MovingCase>(`
    with old as (
      select p.id, p.request_id, p.therapist_id from proposal p join request r on r.id = p.request_id join therapist t on t.id = p.therapist_id join person x on x.id = t.person_id
      where x.email = $1 and p.status = 'accepted' and r.kind = 'treatment' and p.explanation ->> 'placeKind' = 'treatment' order by p.proposed_at limit 1
    ), request_made as (
      insert into request select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'reference', $2::text, 'submission_key', gen_random_uuid(), 'status', 'started'))).* from old join request r on r.id = old.request_id returning id, reference
    ), origin as (
      insert into request_origin select r.id, o.kind, o.region from request_made r, old, request_origin o where o.request_id = old.request_id
    ), free as (
      select pl.id from place pl, old where pl.therapist_id = old.therapist_id and pl.kind = 'treatment' and pl.closed_at is null and pl.arrangement_id is null and pl.group_id is null
        and not exists (select from proposal held where held.place_id = pl.id and held.released_at is null) limit 1
    ), made as (
      insert into proposal select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'request_id', r.id, 'place_id', free.id, 'released_at', null))).*
      from old join proposal p on p.id = old.id, request_made r, free returning id
    ) select made.id, request_made.reference from made, request_made`, [tom.email, reference]);
  if (!made) throw new Error("The demo has no case of Tom to copy");
  await ask("insert into request_state (request_id, status, at) select id, 'started', now() from request where reference = $1", [reference]);
  await ask(`insert into care_report (proposal_id, what, happened_on, side, person_id, recorded_at)
    select p.id, what, current_date - 14, 'therapist', t.person_id, now() from proposal p join therapist t on t.id = p.therapist_id, unnest(array['handed-over', 'intake-held', 'started']) as what where p.id = $1`, [made.id]);
  return made;
}
