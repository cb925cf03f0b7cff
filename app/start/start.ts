/**
 * `npm start`: everything on one machine. Builds what changed, starts the database under us (or uses yours),
 * migrates, fills an empty database with demo data, and starts web server and worker.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { createServer } from "node:net";
import { migrate } from "../../db/migrate.ts";
import { startEmbedded, type EmbeddedDatabase } from "../../db/embedded.ts";
import { readConfig, StartError } from "../config.ts";
import { startChild, type Child } from "./child.ts";
import { localSettings } from "./local-settings.ts";
import { stopOnSignal, tellStartError } from "./process.ts";
import { seedWhenEmpty } from "../../db/seed/demo.ts";
import { demoAccounts } from "../../db/seed/accounts.ts";

const step = (text: string) => console.log(`· ${text}`);

async function main() {
  const env = await localSettings(process.env);
  await checkPort(Number(env.PORT ?? 3000));
  await build();
  const database = env.DATABASE_URL ? null : await startOwnDatabase(env);
  const withDatabase = { ...env, DATABASE_URL: env.DATABASE_URL ?? database?.url };
  const config = await configOrStop(withDatabase, database);
  try {
    await bringUpToDate(config.databaseUrl, config.production);
    const children = [await startChild("web server", "app/start/web.ts", withDatabase), await startChild("worker", "jobs/worker.ts", withDatabase)];
    greet(config.origin, config.production);
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

/** The build is remembered by what went into it, so that a second start skips it. */
async function build() {
  const hash = await hashOfSources();
  const mark = "build/.sources";
  if (existsSync("build/server/index.js") && existsSync(mark) && readFileSync(mark, "utf8") === hash) return;
  step("Building the pages …");
  const result = spawnSync(process.execPath, ["node_modules/@remix-run/dev/dist/cli.js", "vite:build"], { stdio: ["ignore", "pipe", "pipe"], encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } });
  if (result.status !== 0) throw new StartError(`Building did not work:\n${result.stderr.slice(-4000)}`);
  writeFileSync(mark, hash);
}

async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256").update(readFileSync("package-lock.json"));
  const files = ["vite.config.ts", "remix.config.js"];
  for (const folder of ["app", "db", "public"]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) files.push(`${entry.parentPath}/${entry.name}`);
    }
  }
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

async function startOwnDatabase(env: NodeJS.ProcessEnv): Promise<EmbeddedDatabase> {
  step(existsSync(".data/postgres/PG_VERSION") ? "Starting the database …" : "Creating the database …");
  mkdirSync(".data", { recursive: true });
  claimData();
  return startEmbedded({ folder: ".data/postgres", port: Number(env.DATABASE_PORT ?? 54_320), password: env.DATABASE_PASSWORD ?? "" });
}

/** Two starts on one folder would take the database from each other. */
function claimData() {
  const file = ".data/start.pid";
  const other = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (other && other !== process.pid && isOurs(other)) throw new StartError(`Schakel already runs here (process ${other}). Stop that one first, or use another copy of the project.`);
  writeFileSync(file, String(process.pid));
}

function isOurs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync("/proc/self") || readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("start.ts");
  } catch {
    return false;
  }
}

async function configOrStop(env: NodeJS.ProcessEnv, database: EmbeddedDatabase | null) {
  try {
    return readConfig(env);
  } catch (error) {
    await database?.stop();
    throw error;
  }
}

async function bringUpToDate(databaseUrl: string, production: boolean) {
  const { applied } = await migrate(databaseUrl);
  if (applied.length > 0) step(`Brought the database up to date (${applied.length} steps).`);
  if (!production && (await seedWhenEmpty(databaseUrl))) step("Filled the empty database with demo data.");
}

function greet(origin: string, production: boolean) {
  console.log(`\nSchakel is ready: ${origin}\n`);
  if (production) return;
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
