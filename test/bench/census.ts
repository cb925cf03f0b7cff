import { learnTonight } from "../../app/commands/learn-prices.ts";
import { takeCensus } from "../../app/commands/take-census.ts";
import { amsterdamClock } from "../../app/domain/amsterdam-time.ts";
import { addDays } from "../../app/domain/iso-date.ts";
import { serviceUrl } from "../../db/addresses.ts";
import { connectPool, overPool } from "../../db/connect.ts";
import { table } from "./table.ts";
import { country } from "./world.ts";

const limitSeconds = 30;

/** One night on a whole country: the day that is over, a day three months ago, and the prices. Wall clock, as one worker does them. */
export async function measureCensus(requests = 100_000, therapists = 5_000): Promise<string> {
  const world = await country(requests, therapists);
  const pool = connectPool(serviceUrl(world.url, "schakel_worker"), 2);
  const db = overPool(pool);
  const occasion = { actor: { kind: "worker", task: "bench" } as const, now: new Date(), cause: "bench", origin: null };
  const today = amsterdamClock(occasion.now).date;
  const rows = [
    ["census of yesterday", await seconds(() => takeCensus(db, occasion, addDays(today, -1))), `${limitSeconds} s`],
    ["census of three months ago", await seconds(() => takeCensus(db, occasion, addDays(today, -91))), `${limitSeconds} s`],
    ["prices of a night", await seconds(() => learnTonight(db, occasion)), ""],
  ];
  await pool.end();
  await world.stop();
  return table(["what", "took", "limit"], rows);
}

async function seconds(work: () => Promise<unknown>): Promise<string> {
  const startedAt = performance.now();
  await work();
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}
