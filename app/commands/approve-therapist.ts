import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { bigNumberInUse } from "../../db/profile-versions.ts";
import { holdTherapist, regionsServed } from "../../db/therapist-decisions.ts";
import { insertTherapistState, therapistById } from "../../db/therapists.ts";
import { approval } from "../domain/approval.ts";
import { refuse } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** Lets a therapist work on the platform, for the first time or again. Not two with one BIG number. Undefined for a therapist of another home region. */
export async function approveTherapist(db: Database, occasion: Occasion, therapistId: string) {
  return asActor(db, occasion.actor, async (trx) => {
    const status = await holdTherapist(trx, therapistId);
    if (!status) return undefined;
    const decision = approval(status);
    if (decision.kind === "refuse") return decision;
    const therapist = await therapistById(trx, therapistId);
    if (await bigNumberInUse(trx, therapistId, therapist?.profile.bigNumber ?? null)) return refuse("number-in-use");
    await insertTherapistState(trx, { therapistId, status: decision.status, personId: personAt(occasion).personId, at: occasion.now });
    await recordAudit(trx, occasion, "therapist.approve", { kind: "therapist", id: therapistId });
    await enqueue(trx, { task: "notify", payload: { event: "therapist-approved", subject: therapistId } }, ...matchJobs(await regionsServed(trx, therapistId)));
    return decision;
  });
}
