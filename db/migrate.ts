import { readdir, readFile } from "node:fs/promises";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { StartError } from "../app/config.ts";
import { servicePassword, serviceUrl, type ServiceRole } from "./addresses.ts";
import { loadFacts } from "./load-facts.ts";

const folder = new URL("./migrations/", import.meta.url);
const migrationLock = 7_241_001;

/** Only one process migrates at a time; the others wait, and then find nothing to do. */
export async function migrate(ownerUrl: string): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await checkVersion(client);
    const applied = await applyNew(client);
    await letServicesIn(client, ownerUrl);
    await runMigrations({ connectionString: serviceUrl(ownerUrl, "schakel_worker"), logger: silent });
    await loadFacts(client);
    return { applied };
  } finally {
    await client.end();
  }
}

const needsVersion = 150_000;

async function checkVersion(client: pg.Client) {
  const { rows } = await client.query<{ version: number }>("select current_setting('server_version_num')::int as version");
  if ((rows[0]?.version ?? 0) < needsVersion) throw new StartError("This PostgreSQL is too old: version 15 or newer is needed.");
}

async function applyNew(client: pg.Client): Promise<string[]> {
  await client.query("create table if not exists migration (name text primary key, applied_at timestamptz not null default now())");
  const { rows } = await client.query<{ name: string }>("select name from migration");
  const done = new Set(rows.map((row) => row.name));
  const known = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  const newer = [...done].filter((name) => !known.includes(name));
  if (newer.length > 0) {
    throw new StartError(`The database is newer than this code: it has ${newer.join(", ")}. Start a newer version.`);
  }
  const pending = known.filter((name) => !done.has(name));
  for (const name of pending) await apply(client, name);
  return pending;
}

/** A file and its mark are one transaction: after a crash it is there or it is not. */
async function apply(client: pg.Client, name: string) {
  const statements = await readFile(new URL(name, folder), "utf8");
  await client.query("begin");
  try {
    await client.query(statements);
    await client.query("insert into migration (name) values ($1)", [name]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`Migration ${name} failed`, { cause: error });
  }
}

/** Roles belong to the whole server, so their passwords are set again at each start, for the owner's current one. */
async function letServicesIn(client: pg.Client, ownerUrl: string) {
  for (const role of ["schakel_web", "schakel_worker"] satisfies ServiceRole[]) {
    const password = client.escapeLiteral(servicePassword(ownerUrl, role));
    await client.query(`alter role ${role} with login password ${password}`);
  }
}

const ignore = () => undefined;
const silent = { scope: () => silent, error: ignore, warn: ignore, info: ignore, debug: ignore } as never;
