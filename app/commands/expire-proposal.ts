import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdStatusOfRequest, holdTermedProposal, pauseForSilence, silentTherapist, type TermedProposal, writeExpiry } from "../../db/proposal-terms.ts";
import { writeBar } from "../../db/proposals.ts";
import { insertState } from "../../db/requests.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { matchJobs } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";
import { type Expiry, expiry } from "../domain/proposal.ts";
import { raiseNotices } from "./raise-notices.ts";
import { afterItsNo } from "./after-its-no.ts";

/**
 * The term of a proposal is over. If nobody has answered, the request goes back into the queue with its clock kept, the
 * place is free, the leads hear it, and the engine looks again. Of this and an answer at the same second one counts.
 * Undefined for a proposal that is gone.
 */
export async function expireProposal(db: Database, occasion: Occasion, proposalId: string) {
  return asActor(db, occasion.actor, async (trx) => {
    const proposal = await holdTermedProposal(trx, proposalId);
    if (!proposal) return undefined;
    const today = amsterdamClock(occasion.now).date;
    const rules = await settingOn(trx, "matching-rules", today);
    const decision = expiry(proposal, await silentTherapist(trx, proposal.therapistId, today), rules, occasion.now);
    if (decision.kind === "refuse") {
      // The clock of this machine is behind that of the database: once more at the right moment.
      if (decision.reason === "not-yet-due") await expireAt(trx, proposal.id, proposal.expiresAt);
      // Until it counts a no can be taken back; then there is still an answer to wait for, or a term that is over.
      if (decision.reason === "says-no") await expireAt(trx, proposal.id, await afterItsNo(trx, proposal.id, occasion.now));
      return decision;
    }
    await writeExpiry(trx, proposal.id, decision, occasion.now);
    await writeEffects(trx, proposal, decision, occasion.now);
    await recordAudit(trx, occasion, "job.expire-proposal", { kind: "proposal", id: proposal.id });
    if (decision.silent) await enqueue(trx, { task: "notify", payload: { event: "proposal-expired", subject: proposal.id } });
    await raiseNotices(trx, occasion, "unanswered", proposal.requestId);
    await raiseNotices(trx, occasion, "therapist-silent", proposal.therapistId);
    await enqueue(trx, ...matchJobs([proposal.region]));
    return decision;
  });
}

async function expireAt(trx: Database, id: string, runAt: Date) {
  await enqueue(trx, { task: "expire-proposal", payload: { proposal: id }, key: `expire:${id}`, runAt });
}

async function writeEffects(trx: Database, proposal: TermedProposal, { requestBecomes, bar, pause, silent }: Expiry, at: Date) {
  const { requestId, therapistId } = proposal;
  const wasProposed = (await holdStatusOfRequest(trx, requestId)) === "proposed";
  if (wasProposed) await insertState(trx, { requestId, status: requestBecomes, reason: silent ? "expired" : "therapist-away", at });
  if (bar) await writeBar(trx, proposal, bar, at);
  if (!pause) return;
  await pauseForSilence(trx, therapistId, at);
  await enqueue(
    trx,
    { task: "notify", payload: { event: "therapist-silent", subject: therapistId } },
    { task: "notify", payload: { event: "therapist-paused", subject: therapistId } },
  );
}
