import { parentPort } from "node:worker_threads";
import { computeGroup } from "../app/commands/compute-group.ts";
import type { Errand, Reply } from "./compute-in-thread.ts";

// The other side of compute-in-thread.ts: a group in, an outcome or a failure out. Nothing here touches the database.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.on("message", (errand: Errand) => parentPort?.postMessage(done(errand)));

function done({ rows, toBeTold }: Errand): Reply {
  try {
    return { outcome: computeGroup(rows, toBeTold) };
  } catch (error) {
    return { error };
  }
}
