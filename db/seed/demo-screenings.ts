import type pg from "pg";
import { makeReference } from "../../app/domain/reference.ts";
import { chance, type Chance } from "./random.ts";
import { daysBefore } from "./world.ts";

type Scene = { readonly client: pg.Client; readonly chance: Chance; readonly now: Date; readonly organisationId: string; readonly samiraId: string; readonly tomId: string };

type Result = { readonly requestId?: string; readonly by: "shelter" | "therapist"; readonly ago: number; readonly moment?: string; readonly instrument?: string; readonly total: number; readonly scales: object; readonly band: string; readonly advice?: string };

/** Screening in every state of its life: measured again, in a proposal, reported by a therapist, and not yet of anybody. */
export async function addDemoScreenings(client: pg.Client, now: Date): Promise<void> {
  const scene = await sceneOf(client, now);
  const inTreatment = await requestOf(scene, 8, "started");
  await addResult(scene, { requestId: inTreatment, by: "shelter", ago: 76, total: 41, scales: { intrusion: 14, avoidance: 12, arousal: 15 }, band: "raised" });
  await addResult(scene, { requestId: inTreatment, by: "therapist", ago: 9, moment: "during", total: 22, scales: { intrusion: 8, avoidance: 6, arousal: 8 }, band: "not-raised" });
  await addResult(scene, { requestId: await requestOf(scene, 9, "proposed"), by: "shelter", ago: 33, total: 36, scales: { intrusion: 12, avoidance: 11, arousal: 13 }, band: "raised" });
  const screened = await addScreeningCase(scene);
  await addResult(scene, { requestId: screened, by: "therapist", ago: 1, total: 44, scales: { intrusion: 14, avoidance: 15, arousal: 15 }, band: "raised", advice: "treatment" });
  await addResult(scene, { by: "shelter", ago: 6, instrument: "cats-2", total: 27, scales: { intrusion: 8, avoidance: 4, cognition: 7, arousal: 8 }, band: "probable" });
}

async function sceneOf(client: pg.Client, now: Date): Promise<Scene> {
  const { rows } = await client.query<{ email: string; id: string; organisationId: string }>(
    `select p.email, p.id, o.organisation_id as "organisationId" from person p join person_organisation o on o.person_id = p.id where p.email in ('opvang@demo.example', 'behandelaar@demo.example')`);
  const [samira, tom] = ["opvang@demo.example", "behandelaar@demo.example"].map((email) => rows.find((row) => row.email === email));
  if (!samira || !tom) throw new Error("The demo has no shelter worker or no therapist");
  return { client, chance: chance(13), now, organisationId: samira.organisationId, samiraId: samira.id, tomId: tom.id };
}

async function requestOf({ client, organisationId }: Scene, age: number, status: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>("select id from request where organisation_id = $1 and age_years = $2 and status = $3", [organisationId, age, status]);
  if (!rows[0]) throw new Error(`The demo has nobody of ${age} in ${status}`);
  return rows[0].id;
}

async function addResult(scene: Scene, { requestId, by, ago, moment = "before", instrument = "cries-13", total, scales, band, advice }: Result) {
  const { client, now, organisationId, samiraId, tomId } = scene;
  const at = daysBefore(now, ago);
  const monthOn = `${at.toISOString().slice(0, 7)}-01`;
  await client.query(
    `insert into screening_result (organisation_id, request_id, recorded_by_side, recorded_by, recorded_at, submission_key, instrument, informant, month_on, too_early, moment, total, scales, band,
       rules_from, advice, advised_forms)
     select $1, $2, $3, $4, $5, $6, $7, 'self', $8, false, $9, $10, $11, $12, max(valid_from), $13, $14 from setting where key = 'screening-rules' and valid_from <= current_date`,
    [organisationId, requestId, by, by === "shelter" ? samiraId : tomId, at, scene.chance.uuid(), instrument, monthOn, moment, total, scales, band, advice, advice === "treatment" ? ["emdr"] : []],
  );
}

/** Tom said yes to a screening of a twelve-year-old, and did it: the shelter now decides. */
async function addScreeningCase({ client, chance: draw, now, organisationId, samiraId, tomId }: Scene): Promise<string> {
  const [id, householdId] = [draw.uuid(), draw.uuid()];
  const sentAt = daysBefore(now, 18);
  await client.query("insert into household (id, organisation_id, region, created_at) select $1, $2, min(region), $3 from organisation_region where organisation_id = $2", [householdId, organisationId, sentAt]);
  const reference = makeReference(Uint8Array.from({ length: 8 }, () => draw.whole(0, 255)));
  const asked = { id, reference, household_id: householdId, submission_key: draw.uuid(), age_years: 12, age_stated_on: sentAt.toISOString().slice(0, 10), submitted_at: sentAt, status: "submitted", status_since: sentAt };
  // The screening that the demo has already is the pattern: what a later version asks of one stands there too.
  const pattern = "select id, to_jsonb(request) as need from request where organisation_id = $1 and kind = 'screening' limit 1";
  await client.query(`with pattern as (${pattern}) insert into request select r.* from pattern, jsonb_populate_record(null::request, pattern.need || $2::jsonb) as r`, [organisationId, JSON.stringify(asked)]);
  await client.query("insert into request_origin (request_id, kind) values ($1, 'unknown')", [id]);
  await client.query(
    `insert into proposal (request_id, therapist_id, place_id, status, explanation, proposed_at, expires_at, answered_at, answered_by)
     select $1, t.id, (select p.id from place p where p.therapist_id = t.id and p.kind = 'screening' limit 1), 'accepted', '{}', $2, $3, $3, t.person_id from therapist t where t.person_id = $4`,
    [id, daysBefore(now, 15), daysBefore(now, 13), tomId]);
  const states = [["submitted", 18, samiraId], ["proposed", 15, null], ["accepted", 13, tomId], ["handed-over", 12, samiraId], ["intake-held", 2, tomId]] as const;
  for (const [status, ago, personId] of states) await client.query("insert into request_state (request_id, status, person_id, at) values ($1, $2, $3, $4)", [id, status, personId, daysBefore(now, ago)]);
  return id;
}
