/**
 * `npm start`: everything on one machine. Builds what changed, starts the database under us (or uses yours),
 * migrates, fills an empty database with demo data, and starts web server and worker.
 */
import { createServer } from "node:net";
import { migrate } from "../../db/migrate.ts";
import type { EmbeddedDatabase } from "../../db/embedded.ts";
import { readConfig, StartError } from "../config.ts";
import { buildWhenChanged } from "./build.ts";
import { startChild, type Child } from "./child.ts";
import { localSettings } from "./local-settings.ts";
import { hasOwnDatabase, ownDatabase } from "./own-database.ts";
import { stopOnSignal, tellStartError } from "./process.ts";
import { hasDemoAccounts, seedWhenEmpty } from "../../db/seed/demo.ts";
import { demoAccounts } from "../../db/seed/accounts.ts";

const step = (text: string) => console.log(`· ${text}`);

async function main() {
  const env = await localSettings(process.env);
  await checkPort(Number(env.PORT ?? 3000));
  await buildWhenChanged(() => step("Building the pages …"));
  if (!env.DATABASE_URL) step(hasOwnDatabase(env) ? "Starting the database …" : "Creating the database …");
  const database = env.DATABASE_URL ? null : await ownDatabase(env);
  const withDatabase = { ...env, DATABASE_URL: env.DATABASE_URL ?? database?.url };
  const config = await configOrStop(withDatabase, database);
  try {
    const demo = await bringUpToDate(config.databaseUrl, config.production);
    const children = [await startChild("web server", "app/start/web.ts", withDatabase), await startChild("worker", "jobs/worker.ts", withDatabase)];
    greet(config.origin, demo);
    watch(children, database);
  } catch (error) {
    await database?.stop();
    throw error;
  }
}

async function checkPort(port: number) {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () => reject(new StartError(`Port ${port} is taken. Stop the other program, or start with another one: PORT=${port + 1} npm start`)));
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

async function configOrStop(env: NodeJS.Dict<string>, database: EmbeddedDatabase | null) {
  try {
    return readConfig(env);
  } catch (error) {
    await database?.stop();
    throw error;
  }
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

/** One child gone means the platform is not whole: then all stop, and say so. The database goes last. */
function watch(children: readonly Child[], database: EmbeddedDatabase | null) {
  let stopping = false;
  const stopAll = async () => {
    stopping = true;
    await Promise.all(children.map((child) => child.stop()));
    await database?.stop();
  };
  stopOnSignal(async () => {
    console.log("\nStopping …");
    await stopAll();
  });
  const lost = (name: string) => {
    if (stopping) return;
    console.error(`The ${name} stopped unexpectedly. Everything stops; start again and it goes on where it was.`);
    void stopAll().then(() => process.exit(1));
  };
  for (const child of children) child.process.once("exit", () => lost(child.name));
  database?.process.once("exit", () => lost("database"));
}

await main().catch(tellStartError);
