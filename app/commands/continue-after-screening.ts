import { randomUUID } from "node:crypto";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { liveProposal } from "../../db/request-page.ts";
import { insertState } from "../../db/requests.ts";
import { endScreening, holdScreening, insertTreatmentAfter, treatmentAfter } from "../../db/screening-continuations.ts";
import { moveResults } from "../../db/screening-results.ts";
import { type Decision, proceed } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { continuation, type NoContinuation } from "../domain/screening/continuation.ts";
import { careNews } from "./tell-care-news.ts";

/**
 * Makes a screening a request for treatment: the same household and need, the clock of the screening, the results, and
 * the treatments that the therapist advised. The screening is completed and its place is free, all in one transaction,
 * so that the engine can ask the same therapist again. A second click gives the request of the first.
 */
export async function continueAfterScreening(
  db: Database, occasion: Occasion, { reference }: { reference: string },
): Promise<Decision<{ reference: string; again: boolean }, NoContinuation> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const screening = await holdScreening(trx, reference);
    if (!screening) return undefined;
    const earlier = await treatmentAfter(trx, screening.id);
    if (earlier) return proceed({ reference: earlier.reference, again: true });
    const decision = continuation(screening);
    if (decision.kind === "refuse") return decision;
    const { personId } = personAt(occasion);
    const at = occasion.now;
    const treatment = await insertTreatmentAfter(trx, { screeningId: screening.id, forms: screening.advisedForms, key: randomUUID(), personId, at });
    await moveResults(trx, screening.id, treatment.id);
    if (decision.closesScreening) {
      const proposal = await liveProposal(trx, screening.id);
      await endScreening(trx, screening.id, at);
      if (proposal?.status === "accepted") await enqueue(trx, careNews({ proposalId: proposal.id, side: "shelter" }, at));
      await insertState(trx, { requestId: screening.id, status: "completed", reason: "continues-as-treatment", personId, at });
    }
    await recordAudit(trx, occasion, "screening.continue", { kind: "request", id: screening.id }, { kind: "request", id: treatment.id });
    await enqueue(trx, ...matchJobs([screening.region]));
    return proceed({ reference: treatment.reference, again: false });
  });
}
