import { somebody, tom } from "./people.ts";
import type { Platform } from "./platform.ts";

/** Femke works with Tom, can do what Tom can, and has one free place. She is on pause, so that nothing of other tests comes to her. */
export const femke = { ...somebody(tom.email), email: "femke@demo.example", name: "Femke Vos" };

/** Puts Femke into Tom's practice, with Tom's password. */
export async function addFemke({ ask }: Platform): Promise<void> {
  await ask(`
    with somebody as (
      insert into person (email, name, role, password_hash, demo) select $2, $3, role, password_hash, true from person where email = $1 returning id
    ), member as (
      insert into person_organisation select s.id, o.organisation_id from somebody s, person_organisation o join person p on p.id = o.person_id where p.email = $1
    ), copied as (
      insert into therapist select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'person_id', s.id, 'paused_at', now(), 'paused_reason', 'asked', 'big_number', null, 'agb_code', null))).*
      from somebody s, therapist t join person p on p.id = t.person_id where p.email = $1 returning id
    ) select id from copied`, [tom.email, femke.email, femke.name]);
  const pair = "therapist old join person p on p.id = old.person_id and p.email = $1, therapist new join person q on q.id = new.person_id and q.email = $2";
  const both = [tom.email, femke.email];
  await ask(`insert into therapist_treatment select (jsonb_populate_record(f, jsonb_build_object('therapist_id', new.id))).* from ${pair}, therapist_treatment f where f.therapist_id = old.id`, both);
  await ask(`insert into therapist_region select new.id, r.region from ${pair}, therapist_region r where r.therapist_id = old.id`, both);
  await ask(`insert into therapist_contract select new.id, c.region from ${pair}, therapist_contract c where c.therapist_id = old.id`, both);
  await ask(`insert into code_agreement select (jsonb_populate_record(c, jsonb_build_object('person_id', q.id))).* from ${pair}, code_agreement c where c.person_id = p.id`, both);
  await ask(`insert into therapist_state (therapist_id, status, at) select new.id, 'approved', now() from ${pair}`, both);
  await ask(`insert into place (therapist_id, kind, opened_at) select new.id, 'treatment', now() from ${pair}`, both);
}

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
  return made;
}
