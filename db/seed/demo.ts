import argon2 from "argon2";
import pg from "pg";
import { demoAccounts, demoOrganisations, type DemoAccount } from "./accounts.ts";
import { populate } from "./populate.ts";
import { regionWeights } from "./regions.ts";

/** Makes the demo in an empty database, whole or not at all. Returns false, and changes nothing, when somebody already lives there. */
export async function seedWhenEmpty(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query("select from person limit 1");
    if (rows.length > 0) return false;
    await client.query("begin");
    await populate(client, { requests: 120, therapists: 40, seed: 7, today: new Date(), days: 300, regions: await regionWeights(client), past: true });
    await leaveRoomForTheDemo(client);
    await addOrganisations(client);
    for (const account of demoAccounts) await addAccount(client, account);
    await addDemoTherapists(client);
    await client.query("select enqueue('match-regions', json_build_object('region', region), 'match:' || region, null) from region_activity where ended_at is null");
    await client.query("commit");
    return true;
  } finally {
    await client.end();
  }
}

/** Whether the accounts of the demo are in this database. */
export async function hasDemoAccounts(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ demo: boolean }>("select has_demo_accounts() as demo");
  await client.end();
  return rows[0]?.demo ?? false;
}

/** In Flevoland all other places are taken, so that what somebody tries out there goes to the therapist of the demo. */
async function leaveRoomForTheDemo(client: pg.Client) {
  await client.query(`
    update place set closed_at = greatest(now(), opened_at) where therapist_id in (select therapist_id from therapist_region where region = 'flevoland')
      and not exists (select from proposal where proposal.place_id = place.id and proposal.released_at is null)`);
}

async function addOrganisations(client: pg.Client) {
  for (const { name, kind, regions, mailbox, phone } of demoOrganisations) {
    const { rows } = await client.query<{ id: string }>("insert into organisation (kind, name, mailbox, phone) values ($1, $2, $3, $4) returning id", [kind, name, mailbox, phone]);
    await client.query("insert into organisation_region select $1, unnest($2::text[])", [rows[0]?.id, regions]);
  }
}

async function addAccount(client: pg.Client, account: DemoAccount) {
  const { rows } = await client.query<{ id: string }>(
    "insert into person (email, name, role, password_hash, demo) values ($1, $2, $3, $4, true) returning id",
    [account.email, account.name, account.role, await argon2.hash(account.password)],
  );
  const id = rows[0]?.id;
  if (account.organisation) await client.query("insert into person_organisation select $1, id from organisation where name = $2", [id, account.organisation]);
  if (account.region) await client.query("insert into person_region values ($1, $2)", [id, account.region]);
}

const offers = [
  { email: "behandelaar@demo.example", region: "flevoland", gender: "male", bigNumber: "19900000125", languages: ["nl", "en"], treatments: ["emdr", "writejunior"], approved: true },
  { email: "behandelaar2@demo.example", region: "amsterdam-amstelland", gender: "female", bigNumber: "29900000225", languages: ["nl", "en", "tr", "ar"], treatments: ["emdr", "tfcgt", "kidnet"], approved: true },
  { email: "behandelaar3@demo.example", region: "flevoland", gender: "female", bigNumber: "39900000325", languages: ["nl", "pl"], treatments: ["emdr", "tfcgt"], approved: false },
];
const week = ["mon-am", "mon-pm", "tue-am", "wed-pm", "thu-am", "fri-am"];

const places = [...Array<string>(8).fill("treatment"), "screening", "screening"];

/** Two therapists of the demo are approved and have free places, so that a first request finds somebody; one waits for the lead. */
async function addDemoTherapists(client: pg.Client) {
  for (const offer of offers) {
    const { rows } = await client.query<{ id: string }>(
      `insert into therapist (person_id, organisation_id, home_region, gender, professions, big_number, languages, interpreter_ok, places, parts_of_week, zvw_contract, confirmed_at, status, status_since)
       select p.id, o.organisation_id, $2, $3, '{gz-psycholoog}', $6, $4, true, '{at-practice,at-shelter,online}', $5, 'all', now(), 'submitted', now()
       from person p join person_organisation o on o.person_id = p.id where p.email = $1 returning id`,
      [offer.email, offer.region, offer.gender, offer.languages, week, offer.bigNumber],
    );
    const id = rows[0]?.id;
    await client.query("insert into therapist_state (therapist_id, status, at) values ($1, 'submitted', now())", [id]);
    if (offer.approved) await client.query("insert into therapist_state (therapist_id, status, at) values ($1, 'approved', now())", [id]);
    await client.query("insert into therapist_treatment select $1, code, 4, 18, 'trained' from unnest($2::text[]) as code", [id, offer.treatments]);
    await client.query("insert into therapist_region values ($1, $2)", [id, offer.region]);
    await client.query("insert into therapist_contract select $1, region from region_activity where ended_at is null", [id]);
    await client.query("insert into place (therapist_id, kind, opened_at) select $1, kind, now() from unnest($2::text[]) as kind", [id, places]);
  }
}
