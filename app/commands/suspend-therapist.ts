import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdTherapist, releaseProposals } from "../../db/therapist-decisions.ts";
import { insertTherapistState } from "../../db/therapists.ts";
import { suspension } from "../domain/approval.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/**
 * Takes a therapist out of work, with a reason that this person reads. Open proposals go back into the queue at once,
 * with their clock; cases that were accepted go on. Undefined for a therapist of another home region.
 */
export async function suspendTherapist(db: Database, occasion: Occasion, { therapistId, reason }: { therapistId: string; reason: string }) {
  return asActor(db, occasion.actor, async (trx) => {
    const status = await holdTherapist(trx, therapistId);
    if (!status) return undefined;
    const decision = suspension(status);
    if (decision.kind === "refuse") return decision;
    await insertTherapistState(trx, { therapistId, status: decision.status, reason, personId: personAt(occasion).personId, at: occasion.now });
    const regions = await releaseProposals(trx, therapistId, occasion.now);
    await recordAudit(trx, occasion, "therapist.suspend", { kind: "therapist", id: therapistId });
    await enqueue(trx, { task: "notify", payload: { event: "therapist-suspended", subject: therapistId } }, ...matchJobs(regions));
    return decision;
  });
}
