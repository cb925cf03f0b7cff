import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { addCounts, claimClosedRequests, deleteRequests } from "../../db/retention.ts";
import type { Occasion } from "../domain/occasion.ts";
import { countRequests } from "../domain/retention.ts";

const batch = 200;

/** Of requests that closed before this only counts remain. Batch by batch, each counted and deleted in one transaction. */
export async function reduceClosedRequests(db: Database, occasion: Occasion, closedBefore: Date): Promise<number> {
  for (let reduced = 0; ; ) {
    const more = await reduceBatch(db, occasion, closedBefore);
    reduced += more;
    if (more < batch) return reduced;
  }
}

function reduceBatch(db: Database, occasion: Occasion, closedBefore: Date): Promise<number> {
  return asActor(db, occasion.actor, async (trx) => {
    const requests = await claimClosedRequests(trx, closedBefore, batch);
    await addCounts(trx, countRequests(requests));
    const households = await deleteRequests(trx, requests);
    for (const { id } of requests) await recordAudit(trx, occasion, "job.retention", { kind: "request", id });
    for (const id of households) await recordAudit(trx, occasion, "job.retention", { kind: "household", id });
    return requests.length;
  });
}
