import pg from "pg";
import { countClocks } from "../../app/commands/count-clocks.ts";
import { takeCensus } from "../../app/commands/take-census.ts";
import { weighBottlenecks } from "../../app/commands/weigh-bottlenecks.ts";
import { amsterdamClock } from "../../app/domain/amsterdam-time.ts";
import { addDays } from "../../app/domain/iso-date.ts";
import { serviceUrl } from "../../db/addresses.ts";
import { connectPool, overPool } from "../../db/connect.ts";
import type { Measured } from "./world.ts";

/** What a night did, and how long it took, in milliseconds. */
export interface Night {
  readonly census: number;
  readonly clocksOfLargest: number;
  readonly clocksOfAll: number;
}

/** Why nobody was found for somebody, as the engine writes it. */
const funnel = { couldServe: 2, failedFirst: { region: 4700, form: 160, age: 20, funding: 60, language: 40, place: 10, capacity: 10 }, failedOnly: { language: 2, capacity: 5 } };

/**
 * A year of nights on which the platform ran: yesterday's census, counted; the days before it as copies of that, because
 * counting each would take half an hour; why nobody was found, for everybody who waits; the clocks of every region, and the lacks of one.
 */
export async function pastNights({ url, lead }: Measured): Promise<Night> {
  const pool = connectPool(serviceUrl(url, "schakel_worker"), 2);
  const db = overPool(pool);
  const occasion = { actor: { kind: "worker", task: "bench" } as const, now: new Date(), cause: "bench", origin: null };
  const yesterday = addDays(amsterdamClock(occasion.now).date, -1);
  const census = await took(() => takeCensus(db, occasion, yesterday));
  const largest = lead.person.regions[0] ?? "";
  const clocksOfLargest = await took(() => countClocks(db, occasion, largest));
  const regions = await db.selectFrom("region").select("slug").orderBy("slug").execute();
  const clocksOfAll = await took(async () => {
    for (const { slug } of regions) await countClocks(db, occasion, slug);
  });
  await weighBottlenecks(db, occasion, largest);
  await pool.end();
  await copyNights(url);
  return { census, clocksOfLargest, clocksOfAll };
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

async function copyNights(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("insert into census_day select taken_on - n, taken_at - n * interval '1 day', milliseconds from census_day, generate_series(1, 363) n");
  const { rows } = await client.query<{ columns: string }>("select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute where attrelid = 'census'::regclass and attnum > 0 and attname <> 'taken_on'");
  const columns = rows[0]?.columns ?? "";
  await client.query(`insert into census (taken_on, ${columns}) select taken_on - n, ${columns} from census, generate_series(1, 363) n`);
  await client.query("insert into matching_run (regions, started_at, finished_at, parameters, counts, input_hash, snapshot) values ('{}', now(), now(), '{}', '{}', '', '')");
  await client.query("insert into request_outlook (request_id, run_id, looked_at, funnel) select r.id, m.id, now(), $1 from request r, matching_run m where r.status = 'submitted' on conflict do nothing", [JSON.stringify(funnel)]);
  await client.query("vacuum analyze");
  await client.end();
}
