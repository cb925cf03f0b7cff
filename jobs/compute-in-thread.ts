import { Worker } from "node:worker_threads";
import type { ComputedGroup } from "../app/commands/compute-group.ts";
import type { GroupInput } from "../app/domain/matching/match-group.ts";

const thread = new URL("./match-worker-thread.ts", import.meta.url);

/**
 * Computes a run in a thread of its own, so that mail and other runs go on meanwhile. A thread a run: it costs some
 * fifty milliseconds, and leaves nothing behind. Ends at once when the worker is asked to stop; the job is done again.
 */
export function computeInThread(input: GroupInput, signal?: AbortSignal): Promise<ComputedGroup> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: input });
    const stop = () => void worker.terminate();
    signal?.addEventListener("abort", stop, { once: true });
    if (signal?.aborted) stop();
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => {
      signal?.removeEventListener("abort", stop);
      reject(new Error(`The thread ended with ${code} before it had an outcome.`));
    });
  });
}
