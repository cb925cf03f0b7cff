import type pg from "pg";
import { daysBefore } from "./world.ts";

/**
 * Tom waits for nobody, Yasmina works elsewhere, Eva waits for the lead, and Femke is in Tom's practice: she takes nothing new,
 * so that what somebody tries out goes to Tom, and has room to take over a case of his. Their numbers begin with zeros: see demo-names.ts.
 */
const offers = [
  { email: "behandelaar@demo.example", region: "flevoland", gender: "male", number: 1, languages: ["nl", "en"], treatments: ["emdr", "writejunior"], sinceDaysAgo: 200, approved: true, paused: false },
  { email: "behandelaar2@demo.example", region: "amsterdam-amstelland", gender: "female", number: 2, languages: ["nl", "en", "tr", "ar"], treatments: ["emdr", "tfcgt", "kidnet"], sinceDaysAgo: 150, approved: true, paused: false },
  { email: "behandelaar3@demo.example", region: "flevoland", gender: "female", number: 3, languages: ["nl", "pl"], treatments: ["emdr", "tfcgt"], sinceDaysAgo: 2, approved: false, paused: false },
  { email: "behandelaar4@demo.example", region: "flevoland", gender: "female", number: 4, languages: ["nl", "en"], treatments: ["emdr", "writejunior"], sinceDaysAgo: 90, approved: true, paused: true },
];
const week = ["mon-am", "mon-pm", "tue-am", "wed-pm", "thu-am", "fri-am"];
const places = [...Array<string>(16).fill("treatment"), "screening", "screening", "screening"];

/** Three therapists of the demo are approved and have free places (Femke a few), so that a first request finds somebody; one waits for the lead. */
export async function addDemoTherapists(client: pg.Client, now: Date): Promise<void> {
  for (const offer of offers) await addDemoTherapist(client, offer, now);
}

async function addDemoTherapist(client: pg.Client, offer: (typeof offers)[number], now: Date) {
  const since = daysBefore(now, offer.sinceDaysAgo);
  const digits = String(offer.number);
  const { rows } = await client.query<{ id: string }>(
    `insert into therapist (person_id, organisation_id, home_region, gender, professions, big_number, agb_code, skj_number, languages, interpreter_ok, places, parts_of_week, zvw_contract,
       confirmed_at, status, status_since)
     select p.id, o.organisation_id, $2, $3, '{gz-psycholoog}', $6, $7, $8, $4, true, '{at-practice,at-shelter,online}', $5, 'all', $9, 'submitted', $10
     from person p join person_organisation o on o.person_id = p.id where p.email = $1 returning id`,
    [offer.email, offer.region, offer.gender, offer.languages, week, `${digits.padStart(9, "0")}25`, digits.padStart(8, "0"), digits.padStart(9, "0"), now, since],
  );
  const id = rows[0]?.id;
  await client.query("insert into therapist_state (therapist_id, status, at) values ($1, 'submitted', $2)", [id, since]);
  if (offer.approved) await client.query("insert into therapist_state (therapist_id, status, at) values ($1, 'approved', $2)", [id, daysBefore(since, -1)]);
  if (offer.paused) await client.query("update therapist set paused_at = $2, paused_reason = 'asked' where id = $1", [id, now]);
  await client.query("insert into code_agreement select person_id, '2026-11', $2 from therapist where id = $1", [id, since]);
  await client.query("insert into therapist_treatment select $1, code, 4, 18, 'trained' from unnest($2::text[]) as code", [id, offer.treatments]);
  await client.query("insert into therapist_region values ($1, $2)", [id, offer.region]);
  await client.query("insert into therapist_contract select $1, region from region_activity where ended_at is null", [id]);
  await client.query("insert into place (therapist_id, kind, opened_at) select $1, kind, $3 from unnest($2::text[]) as kind", [id, offer.paused ? places.slice(-5) : places, since]);
}
