import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { bottleneckJobs } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Asks the worker to weigh these regions again. */
export function askBottlenecks(db: Database, occasion: Occasion, regions: readonly string[]): Promise<void> {
  return asActor(db, occasion.actor, async (trx) => {
    await enqueue(trx, ...bottleneckJobs(regions));
    await recordAudit(trx, occasion, "bottleneck.weigh", ...regions.map((id) => ({ kind: "region", id })));
  });
}
