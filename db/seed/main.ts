/**
 * Fills a database with made-up data for measuring: `npm run seed -- --requests 100000 --therapists 5000`.
 * Uses DATABASE_URL, or the database that `npm start` keeps in `.data`. All regions take part.
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
  options: { requests: { type: "string", default: "1000" }, therapists: { type: "string", default: "100" }, seed: { type: "string", default: "1" } },
});

function number(name: "requests" | "therapists" | "seed"): number {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 0) throw new StartError(`--${name} must be a whole number.`);
  return value;
}

const threeYears = 3 * 365;

async function seed(databaseUrl: string) {
  await migrate(databaseUrl);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await allRegionsOn(client);
  await client.query("begin");
  await populate(client, {
    requests: number("requests"), therapists: number("therapists"), seed: number("seed"), today: new Date(), days: threeYears,
    regions: await regionWeights(client), past: true, onProgress: progressBar,
  });
  await client.query("commit");
  await client.query("analyze");
  await client.end();
  console.log(`\nMade ${values.requests} requests and ${values.therapists} therapists.`);
}

function progressBar(done: number, all: number) {
  const width = 40;
  const filled = Math.round((done / all) * width);
  process.stdout.write(`\r[${"#".repeat(filled)}${"·".repeat(width - filled)}] ${done} of ${all} requests`);
}

await withDatabase(seed).catch(tellStartError);
