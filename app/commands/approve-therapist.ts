import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdTherapist, regionsServed } from "../../db/therapist-decisions.ts";
import { insertTherapistState } from "../../db/therapists.ts";
import { approval } from "../domain/approval.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** Lets a therapist work on the platform, for the first time or again. Undefined for a therapist of another home region. */
export async function approveTherapist(db: Database, occasion: Occasion, therapistId: string) {
  return asActor(db, occasion.actor, async (trx) => {
    const status = await holdTherapist(trx, therapistId);
    if (!status) return undefined;
    const decision = approval(status);
    if (decision.kind === "refuse") return decision;
    await insertTherapistState(trx, { therapistId, status: decision.status, personId: personAt(occasion).personId, at: occasion.now });
    await recordAudit(trx, occasion, "therapist.approve", { kind: "therapist", id: therapistId });
    await enqueue(trx, { task: "notify", payload: { event: "therapist-approved", subject: therapistId } }, ...matchJobs(await regionsServed(trx, therapistId)));
    return decision;
  });
}
