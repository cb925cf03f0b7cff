import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * A server that outlived its parent (a `kill -9`) still holds the data. It is asked to stop, as it would have
 * been, and given half a minute; PostgreSQL itself recovers whatever it had acknowledged.
 */
export async function stopLeftover(databaseDir: string): Promise<void> {
  const pid = await leftover(databaseDir);
  if (pid === null) return;
  process.kill(pid, "SIGINT");
  for (let waited = 0; waited < 30_000 && isAlive(pid); waited += 100) await sleep(100);
  if (isAlive(pid)) throw new Error("the previous database server does not stop");
}

async function leftover(databaseDir: string): Promise<number | null> {
  const file = await readFile(`${databaseDir}/postmaster.pid`, "utf8").catch(() => "");
  const pid = Number.parseInt(file, 10);
  return Number.isNaN(pid) || !isAlive(pid) || !(await isPostgres(pid)) ? null : pid;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** After a restart of the machine the number may belong to something else. Without /proc we trust the file. */
async function isPostgres(pid: number): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "postgres");
  return command.includes("postgres");
}
