import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { insertState } from "../../db/requests.ts";
import { lockRequestToWithdraw, withdrawLiveProposal } from "../../db/withdrawals.ts";
import type { Decision } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { RequestStatus } from "../domain/request.ts";
import { after, type LifeRefusal } from "../domain/request-life.ts";
import type { WithdrawalReason } from "../domain/request-reasons.ts";

/**
 * Takes a request back. A proposal that ran ends with it, so the place goes to the next child at once; a therapist who
 * had said yes hears of it. Undefined when the actor's organisations have no such request.
 */
export async function withdrawRequest(
  db: Database,
  occasion: Occasion,
  { reference, reason }: { reference: string; reason: WithdrawalReason },
): Promise<Decision<{ status: RequestStatus }, LifeRefusal> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const request = await lockRequestToWithdraw(trx, reference);
    if (!request) return undefined;
    const decision = after(request.status, "withdraw");
    if (decision.kind === "refuse") return decision;
    const ended = await withdrawLiveProposal(trx, request.id, occasion.now);
    await insertState(trx, { requestId: request.id, status: decision.status, reason, personId: personAt(occasion).personId, at: occasion.now });
    await recordAudit(trx, occasion, "request.withdraw", { kind: "request", id: request.id });
    await enqueue(trx, ...matchJobs([request.region]));
    if (ended?.wasAccepted) await enqueue(trx, { task: "notify", payload: { event: "proposal-withdrawn", subject: ended.id } });
    return decision;
  });
}
