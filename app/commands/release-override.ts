import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { endOverride, holdRequestOfLead } from "../../db/overrides.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/**
 * Takes back what a lead decided: the engine looks again at once. A proposal that is still open because a lead chose it
 * ends; a yes stays. False when there is no such decision, or it ended before.
 */
export function releaseOverride(db: Database, occasion: Occasion, { reference, id }: { reference: string; id: string }): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const request = await holdRequestOfLead(trx, reference);
    const ended = request && (await endOverride(trx, { id, requestId: request.id, by: personAt(occasion).personId, at: occasion.now }));
    if (!request || !ended) return false;
    await recordAudit(trx, occasion, "override.release", { kind: "request", id: request.id });
    await enqueue(trx, ...matchJobs([request.region]));
    return true;
  });
}
