import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { startEmbedded, type EmbeddedDatabase } from "../../db/embedded.ts";
import { StartError } from "../config.ts";
import { dataFolder } from "./local-settings.ts";

/** Whether a database was ever made here. */
export function hasOwnDatabase(env: NodeJS.Dict<string>): boolean {
  return existsSync(`${dataFolder(env)}/postgres/PG_VERSION`);
}

/**
 * The database under this copy of the project. One program at a time: two would take it from each other. `stopped` ends
 * the starting halfway.
 */
export function ownDatabase(env: NodeJS.Dict<string>, stopped?: AbortSignal): Promise<EmbeddedDatabase> {
  const folder = dataFolder(env);
  mkdirSync(folder, { recursive: true });
  claim(folder);
  return startEmbedded({ folder: `${folder}/postgres`, port: Number(env.DATABASE_PORT ?? 54_320), password: env.DATABASE_PASSWORD ?? "", stopped });
}

function claim(folder: string) {
  const file = `${folder}/start.pid`;
  const other = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (other && other !== process.pid && isOurs(other)) {
    throw new StartError(`Schakel already runs here (process ${other}). Stop that one first, or use another copy of the project.`);
  }
  writeFileSync(file, String(process.pid));
}

/** After a crash the number may belong to another program by now. */
function isOurs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync("/proc/self") || /start\.ts|seed\/main\.ts|audit-verify\.ts|migrate\.ts/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return false;
  }
}
