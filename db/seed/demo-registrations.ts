import type pg from "pg";
import { daysBefore } from "./world.ts";

const tom = "behandelaar@demo.example";
const yasmina = "behandelaar2@demo.example";
const eva = "behandelaar3@demo.example";
const loes = "regio@demo.example";
/** Days that each question has waited, and days that are left of its term. */
const asked = 2;
const left = 12;

/**
 * What waits around a profile in the demo: Tom claims PCIT and Loes has not decided; a colleague from another practice
 * wants to join Tom's; Eva is in training with Tom, who has not said yes; Loes asked Eva something, who answered; and
 * Yasmina wants to be at home in the region of Loes.
 */
export async function addDemoRegistrations(client: pg.Client, now: Date): Promise<void> {
  const [at, endsAt] = [daysBefore(now, asked), daysBefore(now, -left)];
  await claimPcit(client, at);
  await askToJoinTom(client, at, endsAt);
  await trainWithTom(client, at, endsAt);
  await askEva(client, at, endsAt);
  await askForFlevoland(client, at);
}

/** The claims are all that a lead checks, as they are now, with one form more. */
async function claimPcit(client: pg.Client, at: Date) {
  await client.query(
    `insert into profile_version (therapist_id, sent_at, claims)
     select t.id, $2, jsonb_build_object('professions', t.professions, 'bigNumber', t.big_number, 'agbCode', t.agb_code, 'skjNumber', t.skj_number,
       'worksUnder', t.works_under, 'worksUnderNumber', t.works_under_number, 'homeRegion', t.home_region, 'populations', t.populations,
       'forms', (select jsonb_agg(jsonb_build_object('treatment', f.treatment, 'ageMin', f.age_min, 'ageMax', f.age_max, 'level', f.level, 'supervisorId', f.supervisor_id,
           'supervisorNumber', f.supervisor_number, 'certificate', f.certificate, 'certificateUntil', f.certificate_until) order by f.treatment) from therapist_treatment f where f.therapist_id = t.id)
         || jsonb_build_array(jsonb_build_object('treatment', 'pcit', 'ageMin', 2, 'ageMax', 7, 'level', 'trained', 'supervisorId', null,
           'supervisorNumber', null, 'certificate', 'pcit', 'certificateUntil', null)))
     from therapist t join person p on p.id = t.person_id where p.email = $1`, [tom, at]);
}

/** Somebody of the same region who does not own the practice of before: that one goes on as it was. */
async function askToJoinTom(client: pg.Client, at: Date, endsAt: Date) {
  await client.query(
    `insert into join_request (person_id, organisation_id, asked_at, expires_at)
     select p.id, own.organisation_id, $2, $3 from person owner join practice_owner own on own.person_id = owner.id and own.ended_at is null,
       person p join therapist t on t.person_id = p.id
     where owner.email = $1 and p.email like '%@seed.example' and t.home_region = 'flevoland' and t.status = 'approved'
       and not exists (select from practice_owner w where w.person_id = p.id and w.ended_at is null)
     order by p.id limit 1`, [tom, at, endsAt]);
}

async function trainWithTom(client: pg.Client, at: Date, endsAt: Date) {
  const { rows } = await client.query<{ id: string; supervisor: string }>(
    "select e.id, t.id as supervisor from therapist e join person p on p.id = e.person_id, therapist t join person q on q.id = t.person_id where p.email = $1 and q.email = $2", [eva, tom]);
  const [row] = rows;
  await client.query("insert into therapist_treatment (therapist_id, treatment, age_min, age_max, level, supervisor_id) values ($1, 'writejunior', 4, 18, 'in-training', $2)", [row?.id, row?.supervisor]);
  await client.query("insert into supervision (therapist_id, treatment, supervisor_id, asked_at, expires_at) values ($1, 'writejunior', $2, $3, $4)", [row?.id, row?.supervisor, at, endsAt]);
}

async function askEva(client: pg.Client, at: Date, endsAt: Date) {
  await client.query(
    `insert into profile_question (therapist_id, asked_by, question, asked_at, expires_at, answer, answered_at)
     select t.id, lead.id, 'Hoeveel kinderen kunt u tegelijk begeleiden naast uw opleiding?', $3, $4, 'Twee of drie. Vanaf februari meer.', $5
     from therapist t join person p on p.id = t.person_id, person lead where p.email = $1 and lead.email = $2`, [eva, loes, at, endsAt, daysBefore(at, -1)]);
}

async function askForFlevoland(client: pg.Client, at: Date) {
  await client.query(
    "insert into home_region_claim (therapist_id, from_region, to_region, asked_at) select t.id, t.home_region, 'flevoland', $2 from therapist t join person p on p.id = t.person_id where p.email = $1", [yasmina, at]);
}
