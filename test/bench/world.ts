import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Person, Role } from "../../app/domain/actor.ts";
import { cookie } from "../../app/http/cookies.ts";
import { hashToken, newToken } from "../../app/secrets/token.ts";
import { startEmbedded } from "../../db/embedded.ts";
import { freePort } from "../../db/free-port.ts";
import { migrate } from "../../db/migrate.ts";
import { populate } from "../../db/seed/populate.ts";
import { allRegionsOn, regionWeights } from "../../db/seed/regions.ts";

export const secret = randomBytes(32).toString("hex");

export type Measured = { readonly url: string; readonly lead: SignedIn; readonly worker: SignedIn; stop(): Promise<void> };
export type SignedIn = { readonly person: Person; readonly cookie: string };

/** A whole country: 28 regions, with the number of requests and therapists that was asked for, and two people signed in. */
export async function country(requests: number, therapists: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "schakel-bench-"));
  const server = await startEmbedded({ folder: join(folder, "postgres"), port: await freePort(), password: "bench", volatile: true });
  await migrate(server.url);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const today = new Date();
  await allRegionsOn(client, today);
  const onProgress = (done: number, all: number) => process.stderr.write(`\r  seeding ${done} of ${all} requests`);
  await client.query("begin");
  await populate(client, { requests, therapists, seed: 1, today, days: 3 * 365, regions: await regionWeights(client), past: true, onProgress });
  await client.query("commit");
  // As autovacuum does by night: an index answers alone only for pages that it knows to be old.
  await client.query("vacuum analyze");
  process.stderr.write("\n");
  const lead = await signIn(client, await leadOfLargestRegion(client));
  const worker = await signIn(client, await workerOfLargestShelter(client));
  await client.end();
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: server.url, lead, worker, stop };
}

async function leadOfLargestRegion(client: pg.Client): Promise<Person> {
  const { rows } = await client.query<{ id: string; region: string }>(`
    with largest as (select region from request group by region order by count(*) desc limit 1),
    lead as (insert into person (email, name, role, password_hash, demo) values ('lead@bench.example', 'Lead', 'regional-lead', '-', true) returning id)
    insert into person_region select lead.id, largest.region from lead, largest returning person_id as id, region`);
  return personOf(rows[0]?.id ?? "", "regional-lead", [], [rows[0]?.region ?? ""]);
}

async function workerOfLargestShelter(client: pg.Client): Promise<Person> {
  const { rows } = await client.query<{ organisation: string; id: string }>(`
    select organisation_id as organisation, submitted_by as id from request group by 1, 2 order by count(*) desc limit 1`);
  return personOf(rows[0]?.id ?? "", "shelter", [rows[0]?.organisation ?? ""], []);
}

function personOf(personId: string, role: Role, organisations: string[], regions: string[]): Person {
  return { kind: "person", personId, name: role, role, organisations, regions, demo: true };
}

async function signIn(client: pg.Client, person: Person): Promise<SignedIn> {
  const token = newToken();
  await client.query(
    "insert into session (token_hash, person_id, device, created_at, last_seen_at, expires_at) values ($1, $2, 'bench', now(), now(), now() + interval '12 hours')",
    [hashToken(token), person.personId],
  );
  const line = await cookie("session", { secrets: [secret], secureCookies: false }).serialize(token);
  return { person, cookie: line.split(";")[0] ?? "" };
}
