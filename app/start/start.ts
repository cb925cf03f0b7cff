/**
 * `npm start`: everything on one machine. Builds what changed, starts the database under us (or uses yours),
 * migrates, fills an empty database with demo data, and starts web server and worker.
 */
import { createServer } from "node:net";
import { migrate } from "../../db/migrate.ts";
import { readConfig, StartError } from "../config.ts";
import { buildWhenChanged } from "./build.ts";
import { startChild } from "./child.ts";
import { localSettings } from "./local-settings.ts";
import { hasOwnDatabase, ownDatabase } from "./own-database.ts";
import { Parts } from "./parts.ts";
import { stopOnSignal, tellStartError } from "./process.ts";
import { hasDemoAccounts, seedWhenEmpty } from "../../db/seed/demo.ts";
import { demoAccounts } from "../../db/seed/accounts.ts";

const step = (text: string) => console.log(`· ${text}`);

async function main() {
  const parts = new Parts();
  const asked = new AbortController();
  const starting = start(parts, asked.signal);
  stopOnSignal(async () => {
    console.log("\nStopping …");
    asked.abort();
    await starting.catch(() => undefined);
    await parts.stop();
  });
  await starting.catch(async (error: unknown) => {
    // Whoever was told to stop while starting has nothing to complain about.
    if (asked.signal.aborted || parts.stopping) return;
    await parts.stop();
    throw error;
  });
}

/** Step by step. Told to stop, it gives up the step that takes long, or ends the short one and begins no other. */
async function start(parts: Parts, stopped: AbortSignal) {
  const env = await localSettings(process.env);
  await checkPort(Number(env.PORT ?? 3000));
  await buildWhenChanged(() => step("Building the pages …"), stopped);
  if (!env.DATABASE_URL) step(hasOwnDatabase(env) ? "Starting the database …" : "Creating the database …");
  const database = env.DATABASE_URL ? null : parts.add("database", await ownDatabase(env, stopped));
  const withDatabase = { ...env, DATABASE_URL: env.DATABASE_URL ?? database?.url };
  const config = readConfig(withDatabase);
  const demo = await bringUpToDate(config.databaseUrl, config.production);
  for (const [name, script] of [["web server", "app/start/web.ts"], ["worker", "jobs/worker.ts"]] as const) {
    stopped.throwIfAborted();
    parts.add(name, await startChild(name, script, withDatabase));
  }
  greet(config.origin, demo);
}

async function checkPort(port: number) {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () => reject(new StartError(`Port ${port} is taken. Stop the other program, or start with another one: PORT=${port + 1} npm start`)));
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

/** Whether it is the demo that people will find here. */
async function bringUpToDate(databaseUrl: string, production: boolean): Promise<boolean> {
  const { applied } = await migrate(databaseUrl);
  if (applied.length > 0) step(`Brought the database up to date (${applied.length} steps).`);
  if (!production && (await seedWhenEmpty(databaseUrl))) step("Filled the empty database with demo data.");
  return hasDemoAccounts(databaseUrl);
}

function greet(origin: string, demo: boolean) {
  console.log(`\nSchakel is ready: ${origin}\n`);
  if (!demo) return;
  console.log("Demo accounts (no second factor, demo only):");
  for (const account of demoAccounts) console.log(`  ${account.email.padEnd(34)} ${account.password.padEnd(26)} ${account.who}`);
  console.log("\nCtrl-C stops everything.\n");
}

await main().catch(tellStartError);
