import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdTherapist } from "../../db/therapist-decisions.ts";
import { insertTherapistState } from "../../db/therapists.ts";
import { refusal } from "../domain/approval.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** Refuses a therapist who waits, with a reason that this person reads. Undefined for a therapist of another home region. */
export async function refuseTherapist(db: Database, occasion: Occasion, { therapistId, reason }: { therapistId: string; reason: string }) {
  return asActor(db, occasion.actor, async (trx) => {
    const status = await holdTherapist(trx, therapistId);
    if (!status) return undefined;
    const decision = refusal(status);
    if (decision.kind === "refuse") return decision;
    await insertTherapistState(trx, { therapistId, status: decision.status, reason, personId: personAt(occasion).personId, at: occasion.now });
    await recordAudit(trx, occasion, "therapist.refuse", { kind: "therapist", id: therapistId });
    await enqueue(trx, { task: "notify", payload: { event: "therapist-refused", subject: therapistId } });
    return decision;
  });
}
