import type pg from "pg";
import { matchRegions } from "../../app/commands/match-regions.ts";
import { tellWhyNobody } from "../../app/commands/tell-why-nobody.ts";
import type { Occasion } from "../../app/domain/occasion.ts";
import { serviceUrl } from "../../db/addresses.ts";
import { connectPool, overPool, type Database } from "../../db/connect.ts";
import { computeInThread } from "../../jobs/compute-in-thread.ts";
import type { ComputeGroup } from "../../app/commands/compute-group.ts";
import { startWorker } from "../support/worker.ts";
import { fullCountry } from "./full-country.ts";
import { type Event, events } from "./matching-events.ts";
import { median, table } from "./table.ts";

type Counts = { readonly requests: number; readonly pairs: number; readonly proposed: number; readonly unserved: number; readonly milliseconds: Record<"look" | "compute" | "write", number> };
type Answer = { readonly took: number; readonly plain: number; readonly counts: Counts };

const compute: ComputeGroup = (rows, toBeTold) => computeInThread({ rows, toBeTold });

/** How long it takes from what somebody does to the stored proposal, with 20,000 open requests that all hang together. */
export async function measureMatchingJob({ requests = 20_000, therapists = 5_000, supply = 0.65, rounds = 20 } = {}): Promise<string> {
  const world = await fullCountry({ requests, therapists, supply });
  const pools = [connectPool(serviceUrl(world.url, "schakel_worker"), 2), connectPool(serviceUrl(world.url, "schakel_web"), 2)] as const;
  const [db, web] = pools.map(overPool) as [Database, Database];
  const first = await firstRun(db, world.sql);
  const telling = await tellEverybody(db);
  const staff = await startWorker(world.url);
  const answers = new Map<string, Answer[]>();
  for (const [name, event] of Object.entries(events)) answers.set(name, await timesAnswered(event, rounds, { web, worker: db }, world.sql));
  await staff.stop();
  await Promise.all(pools.map((pool) => pool.end()));
  await world.stop();
  return [first, telling, tableOf(answers)].join("\n\n");
}

async function firstRun(db: Database, sql: pg.Client): Promise<string> {
  const before = process.cpuUsage();
  await matchRegions(db, worker("match-regions"), { region: "flevoland" }, compute);
  const { user, system } = process.cpuUsage(before);
  const { counts } = await lastRun(sql);
  // Ten thousand letters are another matter, and would keep the worker busy during what follows.
  await sql.query("delete from graphile_worker._private_jobs");
  await sql.query("vacuum analyze");
  return `The first run, with all places free: ${counts.pairs} pairs, ${counts.proposed} proposals, ${counts.unserved} without; ${seconds((user + system) / 1e6)} of processor time outside the database; ${lapsOf(counts)}.`;
}

async function tellEverybody(db: Database): Promise<string> {
  const times: number[] = [];
  for (let told = 1; told > 0;) {
    const startedAt = performance.now();
    told = await tellWhyNobody(db, worker("tell-why-nobody"), compute);
    if (told > 0) times.push((performance.now() - startedAt) / told);
  }
  return `Why nobody was found, and what would help: ${median(times).toFixed(1)} ms a request, a thousand at a time, beside the runs.`;
}

async function timesAnswered(event: Event, rounds: number, databases: Parameters<Event>[0], sql: pg.Client): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const plain = await plainLoad(sql);
    const before = await lastRun(sql);
    const startedAt = performance.now();
    await event(databases, sql);
    let run = await lastRun(sql);
    while (run.id === before.id) run = await lastRun(sql);
    answers.push({ took: performance.now() - startedAt, plain, counts: run.counts });
    await allQuiet(sql);
  }
  return answers;
}

async function lastRun(sql: pg.Client): Promise<{ id: string; counts: Counts }> {
  const { rows } = await sql.query("select id, counts from matching_run order by finished_at desc limit 1");
  return rows[0];
}

async function allQuiet(sql: pg.Client) {
  const jobs = () => sql.query("select from graphile_worker.jobs where run_at <= now() limit 1");
  while ((await jobs()).rows.length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** What a run has to beat: the rows of everybody who waits and of every therapist, as a driver gives them. */
async function plainLoad(sql: pg.Client): Promise<number> {
  const startedAt = performance.now();
  await sql.query("select r.*, o.kind as origin_kind, o.region as origin_region from request r join request_origin o on o.request_id = r.id where r.status = 'submitted'");
  await sql.query("select * from therapist where status = 'approved'");
  return performance.now() - startedAt;
}

function tableOf(answers: ReadonlyMap<string, readonly Answer[]>): string {
  const head = ["what happens", "waiting", "median", "95th percentile", "look", "compute", "write", "plain load of the rows", "times that"];
  return table(head, [...answers].map(([name, all]) => {
    const took = all.map((answer) => answer.took);
    const lap = (step: "look" | "compute" | "write") => `${median(all.map(({ counts }) => counts.milliseconds[step]))} ms`;
    const plain = median(all.map((answer) => answer.plain));
    return [name, median(all.map(({ counts }) => counts.requests)), `${Math.round(median(took))} ms`, `${Math.round(percentile(took, 0.95))} ms`, lap("look"), lap("compute"), lap("write"), `${Math.round(plain)} ms`, (median(took) / plain).toFixed(1)];
  }));
}

function percentile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(part * values.length))] ?? Number.NaN;
}

function lapsOf({ milliseconds: { look, compute: computing, write } }: Counts): string {
  return `look ${seconds(look / 1000)}, compute ${seconds(computing / 1000)}, write ${seconds(write / 1000)} by the clock`;
}

const seconds = (value: number) => `${value.toFixed(1)} s`;

function worker(task: string): Occasion {
  return { actor: { kind: "worker", task }, now: new Date(), cause: "bench", origin: null };
}
