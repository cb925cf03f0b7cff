import { startChild, type Child } from "../../app/start/child.ts";

/** A worker as it runs in production: a process of its own. */
export function startWorker(ownerUrl: string, env: Readonly<Record<string, string>> = {}): Promise<Child> {
  return startChild("worker", "jobs/worker.ts", {
    PATH: process.env.PATH,
    NODE_ENV: "test",
    DATABASE_URL: ownerUrl,
    SESSION_SECRETS: "only-for-tests",
    AUDIT_KEY: "only-for-tests-too",
    LOG_LEVEL: "silent",
    ORIGIN: "http://schakel.example",
    ...env,
  });
}

/** Waits for what a worker will do: the test's own time limit is the only one. */
export async function eventually<T>(look: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
