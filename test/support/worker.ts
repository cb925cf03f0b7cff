import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild, type Child } from "../../app/start/child.ts";

/** A worker as it runs in production: a process of its own. */
export async function startWorker(ownerUrl: string, env: Readonly<Record<string, string>> = {}): Promise<Child> {
  const folder = await mkdtemp(join(tmpdir(), "schakel-worker-"));
  const child = await startChild("worker", "jobs/worker.ts", {
    PATH: process.env.PATH,
    NODE_ENV: "test",
    DATABASE_URL: ownerUrl,
    SESSION_SECRETS: "only-for-tests",
    AUDIT_KEY: "only-for-tests-too",
    AUDIT_HEAD_FILE: join(folder, "audit-heads.log"),
    LOG_LEVEL: "silent",
    ORIGIN: "http://schakel.example",
    ...env,
  });
  child.process.once("exit", () => void rm(folder, { recursive: true, force: true }));
  return child;
}

/** Waits for what a worker will do: the test's own time limit is the only one. */
export async function eventually<T>(look: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
