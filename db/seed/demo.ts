import argon2 from "argon2";
import pg from "pg";
import { demoAccounts, demoOrganisations, type DemoAccount } from "./accounts.ts";
import { addDemoBoard } from "./demo-board.ts";
import { addDemoCountry } from "./demo-country.ts";
import { addDemoLead } from "./demo-lead.ts";
import { addDemoLearning } from "./demo-learning.ts";
import { addDemoMessages } from "./demo-messages.ts";
import { addDemoGroup, addDemoMonth } from "./demo-moments.ts";
import { nameEverybody } from "./demo-names.ts";
import { addDemoQuarters } from "./demo-quarters.ts";
import { addDemoRegistrations } from "./demo-registrations.ts";
import { addDemoRequests } from "./demo-requests.ts";
import { addDemoScreenings } from "./demo-screenings.ts";
import { addDemoSettings } from "./demo-settings.ts";
import { addDemoTherapists } from "./demo-therapists.ts";
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
    const now = new Date();
    await populate(client, { requests: 120, therapists: 40, seed: 7, today: now, days: 300, regions: await regionWeights(client), past: true });
    await addDemoQuarters(client, now);
    await nameEverybody(client);
    await leaveRoomForTheDemo(client);
    await addOrganisations(client);
    for (const account of demoAccounts) await addAccount(client, account);
    await addDemoTherapists(client, now);
    await addDemoGroup(client, now);
    await addDemoRegistrations(client, now);
    await addDemoRequests(client, now);
    await addDemoScreenings(client, now);
    await addDemoBoard(client, now);
    await addDemoMonth(client, now);
    await addDemoMessages(client, now);
    await addDemoLearning(client, now);
    await addDemoSettings(client, now);
    await addDemoLead(client, now);
    await addDemoCountry(client, now);
    await client.query("select enqueue('match-regions', json_build_object('region', region), 'match:' || region, null) from region_activity where ended_at is null");
    // What a worker does each night: the weeks before this one, and the quarters that are over, so that there is something to see on the first day.
    await client.query("select graphile_worker.add_job(task, job_key => task) from unnest(array['take-census', 'publish-quarter']) as task");
    // Once its rows are sealed, the log is proven, so that the national team reads how far.
    await client.query("select graphile_worker.add_job('verify-audit', job_key => 'verify-audit', run_at => now() + interval '2 minutes')");
    // What needs the lead of the demo stands there from the beginning.
    await client.query("select graphile_worker.add_job('watch-notices', job_key => 'watch-notices')");
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
  try {
    const { rows } = await client.query<{ demo: boolean }>("select has_demo_accounts() as demo");
    return rows[0]?.demo ?? false;
  } finally {
    await client.end();
  }
}

/** In Flevoland all other places are taken, so that what somebody tries out there goes to the therapist of the demo. */
async function leaveRoomForTheDemo(client: pg.Client) {
  await client.query(`
    update place set closed_at = greatest(now(), opened_at) where therapist_id in (select therapist_id from therapist_region where region = 'flevoland')
      and not exists (select from proposal where proposal.place_id = place.id and proposal.released_at is null)`);
}

async function addOrganisations(client: pg.Client) {
  for (const { name, kind, regions, mailbox, phone, visibility } of demoOrganisations) {
    const { rows } = await client.query<{ id: string }>("insert into organisation (kind, name, mailbox, phone, location_visibility) values ($1, $2, $3, $4, $5) returning id", [kind, name, mailbox, phone, visibility]);
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
