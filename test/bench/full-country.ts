import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbedded } from "../../db/embedded.ts";
import { freePort } from "../../db/free-port.ts";
import { migrate } from "../../db/migrate.ts";
import { populate } from "../../db/seed/populate.ts";
import { allRegionsOn, regionWeights } from "../../db/seed/regions.ts";

export type FullCountry = { readonly url: string; readonly sql: pg.Client; stop(): Promise<void> };

/** One therapist in so many has not said "still free" for two months, and is asked nothing until then. */
const unconfirmed = 100;

/**
 * The worst that one run has to look at: all regions in one group, because therapists serve two of them, everybody's
 * request open, and so many places a request. Nobody has been looked for yet.
 */
export async function fullCountry({ requests, therapists, supply }: { requests: number; therapists: number; supply: number }): Promise<FullCountry> {
  const folder = await mkdtemp(join(tmpdir(), "schakel-bench-"));
  const server = await startEmbedded({ folder: join(folder, "postgres"), port: await freePort(), password: "bench", volatile: true });
  await migrate(server.url);
  const sql = new pg.Client({ connectionString: server.url });
  await sql.connect();
  const now = new Date();
  await allRegionsOn(sql, now);
  const onProgress = (done: number, all: number) => process.stderr.write(`\r  seeding ${done} of ${all} requests`);
  await sql.query("begin");
  await populate(sql, { requests, therapists, seed: 1, today: now, days: 120, regions: await regionWeights(sql), past: false, onProgress });
  await sql.query("commit");
  process.stderr.write("\n");
  // By the hash of their ids, so that it is the same places each time.
  await sql.query("update place set closed_at = opened_at where id in (select id from place order by md5(id::text) offset $1)", [Math.round(requests * supply)]);
  await sql.query("update therapist set confirmed_at = now() - interval '60 days' where id in (select id from therapist order by md5(id::text) limit $1)", [Math.round(therapists / unconfirmed)]);
  await sql.query("vacuum analyze");
  const stop = async () => {
    await sql.end();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: server.url, sql, stop };
}
