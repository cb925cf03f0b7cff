/**
 * Fills a database with made-up data for measuring: `npm run seed -- --requests 100000 --therapists 5000`.
 * Uses DATABASE_URL, or the database that `npm start` keeps in `.data`. All regions take part. The same size, `--seed`
 * and day give the same rows; the day is today, or `--on 2026-11-22`.
 */
import { parseArgs } from "node:util";
import pg from "pg";
import { StartError } from "../../app/config.ts";
import { withDatabase } from "../../app/start/with-database.ts";
import { tellStartError } from "../../app/start/process.ts";
import { migrate } from "../migrate.ts";
import { populate } from "./populate.ts";
import { allRegionsOn, regionWeights } from "./regions.ts";

const { values } = parseArgs({
  options: { requests: { type: "string", default: "1000" }, therapists: { type: "string", default: "100" }, seed: { type: "string", default: "1" }, on: { type: "string" } },
});

function number(name: "requests" | "therapists" | "seed"): number {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 0) throw new StartError(`--${name} must be a whole number.`);
  return value;
}

/** The first moment of that day: within one day it makes no difference when the rows are made. */
function day(): Date {
  const start = new Date(`${values.on ?? new Date().toISOString().slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(start.getTime())) throw new StartError("--on must be a day, such as 2026-11-22.");
  return start;
}

const threeYears = 3 * 365;

async function seed(databaseUrl: string) {
  const today = day();
  await migrate(databaseUrl);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await fill(client, today);
  } finally {
    process.stdout.write("\n");
    await client.end();
  }
  console.log(`Made ${values.requests} requests and ${values.therapists} therapists.`);
}

async function fill(client: pg.Client, today: Date) {
  await allRegionsOn(client, today);
  await client.query("begin");
  await populate(client, {
    requests: number("requests"), therapists: number("therapists"), seed: number("seed"), today, days: threeYears,
    regions: await regionWeights(client), past: true, onProgress: progressBar,
  });
  await client.query("commit");
  await client.query("analyze");
}

function progressBar(done: number, all: number) {
  const width = 40;
  const filled = Math.round((done / all) * width);
  process.stdout.write(`\r[${"#".repeat(filled)}${"·".repeat(width - filled)}] ${done} of ${all} requests`);
}

await withDatabase(seed).catch(tellStartError);
