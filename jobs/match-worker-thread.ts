import { parentPort, workerData } from "node:worker_threads";
import { computeGroup } from "../app/commands/compute-group.ts";
import type { GroupInput } from "../app/domain/matching/match-group.ts";

// The other side of compute-in-thread.ts: one group in, one outcome out. Nothing here touches the database.
parentPort?.postMessage(computeGroup(workerData as GroupInput));
