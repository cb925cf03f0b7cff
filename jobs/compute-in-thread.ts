import { Worker } from "node:worker_threads";
import type { ComputedGroup, GroupRows } from "../app/commands/compute-group.ts";
import type { ToBeTold } from "../app/domain/matching/match-group.ts";

/** What the thread is sent, and what it sends back. */
export type Errand = { readonly rows: GroupRows; readonly toBeTold: ToBeTold };
export type Reply = { readonly outcome: ComputedGroup } | { readonly error: unknown };

let idle: Worker | undefined;

/**
 * Computes a run in a thread beside this one, so that mail and other runs go on meanwhile. A thread that is done waits
 * for the next errand: a new one needs half a second to start, and computes three times slower until it is warm.
 * Asked to stop, the thread ends at once; the job is done again.
 */
export async function computeInThread(errand: Errand, signal?: AbortSignal): Promise<ComputedGroup> {
  signal?.throwIfAborted();
  const thread = takeThread();
  const stop = () => void thread.terminate();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const reply = await send(thread, errand);
    // A warm thread may be done before it can be stopped. Whoever asked us to stop does not wait for the writing.
    if (signal?.aborted) throw new Error("The thread was ended, because the worker was asked to stop.");
    if ("error" in reply) throw reply.error;
    return reply.outcome;
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

/** The thread that waits, or a new one when it is busy or there is none yet. */
function takeThread(): Worker {
  const thread = idle ?? startThread();
  idle = undefined;
  thread.ref();
  return thread;
}

function startThread(): Worker {
  const thread = new Worker(new URL("./match-worker-thread.ts", import.meta.url));
  // A thread that breaks while nobody waits for it is no reason to stop: the next errand gets a new one.
  thread.on("error", () => undefined);
  thread.once("exit", () => {
    if (idle === thread) idle = undefined;
  });
  return thread;
}

function send(thread: Worker, errand: Errand): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const ended = (code: number) => reject(new Error(`The thread ended with ${code} before it had an outcome.`));
    thread.once("error", reject);
    thread.once("exit", ended);
    thread.once("message", (reply: Reply) => {
      thread.off("error", reject);
      thread.off("exit", ended);
      release(thread);
      resolve(reply);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    thread.postMessage(errand);
  });
}

/** Keeps one thread for later, without keeping this process alive for it. */
function release(thread: Worker) {
  if (idle) return void thread.terminate();
  idle = thread;
  thread.unref();
}
