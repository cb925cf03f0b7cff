import { loadavg } from "node:os";
import { weighBottlenecks } from "../../app/commands/weigh-bottlenecks.ts";
import { weighWhatIf } from "../../app/commands/weigh-what-if.ts";
import type { Occasion } from "../../app/domain/occasion.ts";
import type { Assumption } from "../../app/domain/what-if/assumption.ts";
import { serviceUrl } from "../../db/addresses.ts";
import { connectPool, overPool } from "../../db/connect.ts";
import { fullCountry } from "./full-country.ts";
import { median, milliseconds, type Row } from "./table.ts";

const rounds = 5;
const region = "flevoland";

/**
 * What a lead waits for after a button, by the clock: the rows of the whole group are read, both answers worked out, and the
 * outcome stored, as the worker does it. All 28 regions hang together here, which is the largest group there can be.
 */
export async function measureWeighing(supposed: readonly Assumption[], { requests = 20_000, therapists = 5_000, supply = 0.65 } = {}): Promise<Row[]> {
  const world = await fullCountry({ requests, therapists, supply });
  const pool = connectPool(serviceUrl(world.url, "schakel_worker"), 2);
  const db = overPool(pool);
  const { rows: [whatIf] } = await world.sql.query<{ id: string }>(
    "insert into what_if (region, name, assumptions, made_at) values ($1, 'Bench', $2, now()) returning id", [region, JSON.stringify(supposed)]);
  const size = `${requests} open requests`;
  const measured = [
    await timed(`the kinds of one region that lack most, from the stored rows to the stored list`, size, () => weighBottlenecks(db, occasion("weigh-bottlenecks"), region)),
    await timed(`what if: ten places and a rule more, from the stored rows to the stored outcome`, size, () => weighWhatIf(db, occasion("weigh-what-if"), whatIf!.id)),
  ];
  await pool.end();
  await world.stop();
  return measured;
}

async function timed(what: string, size: string, work: () => Promise<unknown>): Promise<Row> {
  const load = loadavg()[0]!;
  const [byClock, ownTime]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const [before, startedAt] = [process.cpuUsage(), performance.now()];
    await work();
    const { user, system } = process.cpuUsage(before);
    byClock.push(performance.now() - startedAt);
    ownTime.push((user + system) / 1000);
  }
  return [what, `${size}, limit 2 s by the clock; load ${load.toFixed(1)} before`, milliseconds(median(ownTime)), milliseconds(median(byClock))];
}

function occasion(task: string): Occasion {
  return { actor: { kind: "worker", task }, now: new Date(), cause: "bench", origin: null };
}
