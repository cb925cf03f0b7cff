import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { StartError } from "../app/config.ts";

export type EmbeddedDatabase = { readonly url: string; readonly process: ChildProcess; stop(): Promise<void> };

type Wishes = { readonly folder: string; readonly port: number; readonly password: string; readonly volatile?: boolean; readonly stopped?: AbortSignal | undefined };

/**
 * Starts a PostgreSQL under this program, with its data in `folder`, on `port` of this machine only.
 * `volatile` trades durability for speed: for tests, never for data that somebody needs. `stopped` ends the starting halfway.
 */
export async function startEmbedded(options: Wishes): Promise<EmbeddedDatabase> {
  const script = new URL("./embedded-server.ts", import.meta.url).pathname;
  const args = [script, options.folder, String(options.port), ...(options.volatile ? ["--volatile"] : [])];
  const [wrapper, ...inside] = asOrdinaryUser();
  const child = spawn(wrapper ?? process.execPath, wrapper ? [...inside, process.execPath, ...args] : args, {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    // Not as an argument: those can be read by everyone on the machine.
    env: { ...process.env, DATABASE_PASSWORD: options.password },
    // A process group of its own: Ctrl-C reaches us, and we stop the database last.
    detached: true,
  });
  // A server without a parent stops.
  const giveUp = () => child.disconnect();
  options.stopped?.addEventListener("abort", giveUp);
  const answer = await Promise.race([once(child, "message"), once(child, "exit")]);
  options.stopped?.removeEventListener("abort", giveUp);
  const message = answer[0] as { ready?: true; failed?: string } | number | null;
  if (typeof message !== "object" || !message?.ready) throw new StartError(explain(message, options.folder));
  return {
    url: `postgres://postgres:${options.password}@127.0.0.1:${options.port}/postgres`,
    process: child,
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  if (child.connected) child.send("stop");
  await gone;
}

/**
 * PostgreSQL refuses to run as root. Where root can step into a user namespace, the database runs there under an
 * ordinary number and still reads its own files, even in a folder that only root may enter.
 */
function asOrdinaryUser(): string[] {
  if (process.getuid?.() !== 0) return [];
  const unshare = ["unshare", "--user", "--map-user=1000", "--map-group=1000"];
  const trial = spawnSync(unshare[0] ?? "", [...unshare.slice(1), "true"]);
  return trial.status === 0 ? unshare : [];
}

function explain(message: { failed?: string } | number | null, folder: string): string {
  const log = typeof message === "object" ? (message?.failed ?? "") : "";
  if (/No space left/i.test(log)) return `There is no space left on the disk for the database in ${folder}. Free some and start again.`;
  if (/Address already in use|could not bind/i.test(log)) return "The port of the database is taken. Stop the other program, or set DATABASE_PORT.";
  if (/Permission denied/i.test(log)) return `The database may not read or write in ${folder}. Move the project to a folder that other users may enter.`;
  if (/was initialized by PostgreSQL version|database files are incompatible/i.test(log)) {
    return `The data in ${folder} belongs to another version of PostgreSQL. See docs/operations.md, "Upgrade".`;
  }
  return `The database in ${folder} did not start.\n${log.split("\n").slice(-12).join("\n")}`;
}
