import type pg from "pg";
import { daysBefore } from "./world.ts";

/**
 * A colleague of Samira's who is away, with a request of hers; and the board of regular moments: one that waits for an
 * answer, one that was agreed, one that nobody offered for, and one of the other shelter.
 */
export async function addDemoBoard(client: pg.Client, now: Date): Promise<void> {
  await addColleagueAway(client, now);
  const asked = await addNeed(client, "De Haven", "flevoland", { ago: 9, children: 4, ages: [4, 12], forms: [], parts: ["tue-am", "thu-am"] }, now);
  const running = await addNeed(client, "De Haven", "flevoland", { ago: 60, children: 2, ages: [8, 14], forms: ["emdr"], parts: ["wed-pm"] }, now);
  await addNeed(client, "De Haven", "flevoland", { ago: 85, children: 6, ages: [6, 12], forms: ["writejunior"], parts: ["fri-am", "mon-pm"] }, now);
  await addNeed(client, "Het Anker", "kennemerland", { ago: 20, children: 3, ages: [4, 9], forms: [], parts: ["mon-am"] }, now);
  await addOffer(client, asked, ["tue-am"], { status: "open", ago: 1 }, now);
  await addOffer(client, running, ["wed-pm"], { status: "agreed", ago: 50 }, now);
}

async function addColleagueAway(client: pg.Client, now: Date) {
  await client.query(
    `with people as (select max(id::text) filter (where email = 'collega@demo.example')::uuid as away, max(id::text) filter (where email = 'opvang@demo.example')::uuid as here from person)
     insert into deputy (person_id, deputy_id, from_on, until_on, named_at) select away, here, $1::date - 3, $1::date + 11, $1::timestamptz - interval '4 days' from people`, [now]);
  await client.query(
    `update request set submitted_by = (select id from person where email = 'collega@demo.example')
     where id = (select r.id from request r join person p on p.id = r.submitted_by where p.email = 'opvang@demo.example' and r.status = 'submitted' order by r.submitted_at limit 1)`);
}

type Need = { readonly ago: number; readonly children: number; readonly ages: readonly [number, number]; readonly forms: readonly string[]; readonly parts: readonly string[] };

async function addNeed(client: pg.Client, shelter: string, region: string, { ago, children, ages, forms, parts }: Need, now: Date): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into structural_need (organisation_id, region, children, age_min, age_max, forms, parts_of_week, posted_by, posted_at, confirmed_at)
     select o.id, $2, $3, $4, $5, $6, $7, p.id, $8, $8
     from organisation o join person_organisation po on po.organisation_id = o.id join person p on p.id = po.person_id where o.name = $1 and p.email in ('opvang@demo.example', 'opvang2@demo.example')
     returning id`,
    [shelter, region, children, ages[0], ages[1], forms, parts, daysBefore(now, ago)],
  );
  return rows[0]?.id ?? "";
}

/** Of Tom. */
async function addOffer(client: pg.Client, need: string, parts: readonly string[], { status, ago }: { status: "open" | "agreed"; ago: number }, now: Date) {
  const { rows } = await client.query<{ id: string; therapist: string }>(
    `insert into structural_offer (need_id, therapist_id, parts_of_week, status, offered_at, expires_at, answered_at)
     select $1, t.id, $2, $3, $4, $5, $6 from therapist t join person p on p.id = t.person_id where p.email = 'behandelaar@demo.example' returning id, therapist_id as therapist`,
    [need, parts, status, daysBefore(now, ago), daysBefore(now, ago - 6), status === "agreed" ? daysBefore(now, ago - 2) : null],
  );
  if (status === "agreed") await client.query("insert into structural_part (need_id, part, offer_id, therapist_id) select $1, part, $2, $3 from unnest($4::text[]) as part", [need, rows[0]?.id, rows[0]?.therapist, parts]);
}
