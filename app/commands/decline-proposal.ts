import { recordAudit } from "../../db/audit.ts";
import { writeAvailability, writePause } from "../../db/availability.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { dropForm, type HeldProposal, holdProposal, regionOfRequest, writeBar, writeDecline } from "../../db/proposals.ts";
import { insertState } from "../../db/requests.ts";
import { holdTherapistRow } from "../../db/therapists.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { type Decline, declined, type DeclineEffects } from "../domain/proposal.ts";

type Refused = { readonly proposalId: string; readonly decline: Decline };

/**
 * The therapist says no, with a reason that acts. The request goes back into the queue with its clock kept, the place
 * is free, and the engine looks again at once. Undefined for a proposal to somebody else.
 */
export async function declineProposal(db: Database, occasion: Occasion, { proposalId, decline }: Refused) {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId } = personAt(occasion);
    await holdTherapistRow(trx, personId);
    const proposal = await holdProposal(trx, { id: proposalId, personId });
    if (!proposal) return undefined;
    const decision = declined(proposal, decline, occasion.now);
    if (decision.kind === "refuse") return decision;
    // The request first: once the proposal is declined, the therapist no longer sees it.
    const region = await regionOfRequest(trx, proposal.requestId);
    await insertState(trx, { requestId: proposal.requestId, status: decision.requestBecomes, reason: `declined-${decline.reason}`, personId, at: occasion.now });
    await writeDecline(trx, proposal.id, { personId, at: occasion.now, reason: decline.reason });
    await writeEffects(trx, proposal, decision, occasion.now);
    await recordAudit(trx, occasion, "proposal.decline", { kind: "proposal", id: proposal.id });
    await enqueue(trx, ...matchJobs([region]));
    return decision;
  });
}

async function writeEffects(trx: Database, proposal: HeldProposal, { bar, nextFreeOn, dropForm: form, pause }: DeclineEffects, at: Date) {
  const { therapistId } = proposal;
  if (bar) await writeBar(trx, proposal, bar, at);
  if (nextFreeOn) await writeAvailability(trx, therapistId, { nextFreeOn });
  if (form) await dropForm(trx, therapistId, form);
  if (pause) await writePause(trx, therapistId, at);
}
