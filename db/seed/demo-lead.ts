import type pg from "pg";
import { addDays } from "../../app/domain/iso-date.ts";
import { daysBefore } from "./world.ts";

const [loes, kees] = ["regio@demo.example", "regio2@demo.example"];
const [own, beside] = ["flevoland", "alkmaar-west-friesland"];

/**
 * What Loes did before: two weekly meetings with minutes, a hold, a pair that is not brought together and one that could not be
 * asked any more; an agreement with the region of Kees by which two children found help, and one that he suggests now.
 */
export async function addDemoLead(client: pg.Client, now: Date): Promise<void> {
  const waiting = await waitingElsewhere(client);
  await addMeetings(client, waiting, now);
  await addOverrides(client, waiting, now);
  await addAgreements(client, now);
  await addSomebodyTwice(client);
}

/** Eva, who waits for Loes, gave a number that stands in a profile elsewhere too: Loes has to ask whose it is. */
async function addSomebodyTwice(client: pg.Client) {
  await client.query(
    `update therapist set skj_number = (select t.skj_number from therapist t join person p on p.id = t.person_id where p.email = 'behandelaar3@demo.example')
     where id = (select t.id from therapist t where t.home_region = $1 and t.status = 'approved' order by t.id limit 1)`, [beside]);
}

type Waiting = { readonly others: readonly string[]; readonly kurdish: string; readonly tigrinya: string };

/** Who waits in Flevoland, the longest first: of another shelter, and of De Haven the two for whom nobody speaks the language. */
async function waitingElsewhere(client: pg.Client): Promise<Waiting> {
  const { rows } = await client.query<{ id: string; language: string; here: boolean }>(
    `select r.id, r.language, o.name = 'De Haven' as here from request r join organisation o on o.id = r.organisation_id
     where r.region = $1 and r.status = 'submitted' order by r.submitted_at, r.id`, [own]);
  const ofLanguage = (language: string) => rows.find((row) => row.here && row.language === language)?.id ?? "";
  return { others: rows.filter(({ here }) => !here).map(({ id }) => id), kurdish: ofLanguage("ckb"), tigrinya: ofLanguage("ti") };
}

async function addMeetings(client: pg.Client, { others: [first, second, third], kurdish }: Waiting, now: Date) {
  await addMeeting(client, daysBefore(now, 15), [
    { request: first, decision: "concession", concession: "interpreter", note: "De opvang denkt na over een tolk." },
    { request: second, decision: "later", note: "" },
  ]);
  await addMeeting(client, daysBefore(now, 8), [
    { request: first, decision: "later", note: "De opvang wil geen tolk. Wij zoeken verder." },
    { request: third, decision: "hold", note: "Er is eerst rust nodig. De opvang belt als het kan." },
    { request: kurdish, decision: "concession", concession: "place", note: "" },
  ]);
}

type Decided = { readonly request: string | undefined; readonly decision: string; readonly concession?: string; readonly note: string };

/** Half an hour, a few minutes for each. */
async function addMeeting(client: pg.Client, at: Date, decisions: readonly Decided[]) {
  const { rows } = await client.query<{ id: string; by: string }>(
    "insert into region_meeting (region, opened_by, opened_at, closed_at) select $1, id, $2, $2::timestamptz + interval '30 minutes' from person where email = $3 returning id, opened_by as by", [own, at, loes]);
  for (const [turn, { request, decision, concession, note }] of decisions.entries()) {
    await client.query(
      "insert into meeting_decision (meeting_id, request_id, decision, concession, note, decided_by, decided_at) values ($1, $2, $3, $4, $5, $6, $7::timestamptz + $8 * interval '6 minutes')",
      [rows[0]?.id, request, decision, concession ?? null, note, rows[0]?.by, at, turn + 1]);
  }
}

async function addOverrides(client: pg.Client, { others, kurdish, tigrinya }: Waiting, now: Date) {
  const add = (request: string | undefined, kind: string, reason: string, madeAt: Date, more: { until?: string; failedAt?: Date }) =>
    client.query(
      `insert into lead_override (request_id, kind, therapist_id, reason, made_by, made_at, until_on, failed_at)
       select $1, $2, case when $2 = 'hold' then null else (select t.id from therapist t join person p on p.id = t.person_id where t.home_region = $3 and t.status = 'approved' and p.email like '%@seed.example' order by p.name limit 1) end,
         $4, lead.id, $5, $6, $7 from person lead where lead.email = $8`,
      [request, kind, own, reason, madeAt, more.until ?? null, more.failedAt ?? null, loes]);
  await add(others[2], "hold", "Er is eerst rust nodig. De opvang belt als het kan.", daysBefore(now, 8), { until: addDays(now.toISOString().slice(0, 10), 9) });
  await add(kurdish, "forbid", "Deze behandelaar werkt niet met een tolk aan de telefoon.", daysBefore(now, 3), {});
  await add(tigrinya, "propose", "Gebeld: er komt deze week een plek vrij.", daysBefore(now, 2), { failedAt: daysBefore(now, 1) });
}

async function addAgreements(client: pg.Client, now: Date) {
  const day = (ahead: number) => addDays(now.toISOString().slice(0, 10), ahead);
  const add = (from: string, to: string, form: string | null, places: number, untilOn: string, ago: number) =>
    client.query<{ id: string }>(
      `insert into spill_over (from_region, to_region, form, places, until_on, proposed_region, proposed_by, proposed_at)
       select $1, $2, $3, $4, $5, region, person_id, $6 from person_region where region = $7 and person_id = (select id from person where email = $8) returning id`,
      [from, to, form, places, untilOn, daysBefore(now, ago), beside, kees]);
  const { rows } = await add(own, beside, "kidnet", 4, day(75), 44);
  await client.query("update spill_over set agreed_by = (select id from person where email = $2), agreed_at = $3 where id = $1", [rows[0]?.id, loes, daysBefore(now, 40)]);
  await giveHelp(client, rows[0]?.id);
  await add(beside, own, "emdr", 2, day(90), 1);
}

/** Two children of Flevoland whose treatment is over had it at a therapist beside: on places that were closed again. */
async function giveHelp(client: pg.Client, agreement: string | undefined) {
  await client.query(
    `with helped as (
       select p.id, p.proposed_at, row_number() over (order by p.proposed_at, p.id) as number from proposal p join request r on r.id = p.request_id join person sender on sender.id = r.submitted_by
       where r.region = $2 and r.status = 'completed' and p.status = 'accepted' and sender.email like '%@seed.example' order by p.proposed_at, p.id limit 2),
     helper as (select t.id from therapist t where t.home_region = $3 and t.status = 'approved' order by t.id limit 1),
     places as (
       insert into place (therapist_id, kind, opened_at, closed_at) select helper.id, 'treatment', helped.proposed_at, greatest(now(), helped.proposed_at) from helped, helper order by helped.number returning id, therapist_id),
     numbered as (select id, therapist_id, row_number() over (order by id) as number from places)
     update proposal p set spill_over_id = $1, therapist_id = numbered.therapist_id, place_id = numbered.id from helped join numbered using (number) where p.id = helped.id`,
    [agreement, own, beside]);
}
