import { recordAudit } from "../../db/audit.ts";
import { writeAvailability, writePause } from "../../db/availability.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdLastNo, proposalsToDecline, type SaidNo, writeCarriedOut } from "../../db/proposal-declines.ts";
import { holdStatusOfRequest, holdTermedProposal, type TermedProposal } from "../../db/proposal-terms.ts";
import { dropForm, writeBar, writeDecline } from "../../db/proposals.ts";
import { insertState } from "../../db/requests.ts";
import { carryingOut, effectsOf } from "../domain/decline.ts";
import { matchJobs } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Every no that can no longer be taken back gets its effect, each in a transaction of its own. Returns how many. */
export async function carryOutDeclines(db: Database, occasion: Occasion): Promise<number> {
  const proposals = await asActor(db, occasion.actor, (trx) => proposalsToDecline(trx, occasion.now));
  let carriedOut = 0;
  for (const id of proposals) carriedOut += (await carryOutDecline(db, occasion, id)) ? 1 : 0;
  return carriedOut;
}

/**
 * The request goes back into the queue with its clock kept, the place is free, and the engine looks again at once. Where
 * the proposal ended meanwhile for another reason, only what the no changes of the pair and the therapist is left to do.
 * Done twice, or by two workers at once, it happens once. False when there was nothing to do.
 */
export async function carryOutDecline(db: Database, occasion: Occasion, proposalId: string): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const proposal = await holdTermedProposal(trx, proposalId);
    const said = proposal && (await holdLastNo(trx, proposalId));
    if (!said || carryingOut(said, occasion.now).kind === "refuse") return false;
    await writeCarriedOut(trx, said.id, occasion.now);
    if (proposal.status === "open") await sendBack(trx, proposal, said, occasion.now);
    await writeEffects(trx, proposal, said, occasion.now);
    await recordAudit(trx, occasion, "job.carry-out-declines", { kind: "proposal", id: proposal.id });
    await enqueue(trx, ...matchJobs([proposal.region]));
    return true;
  });
}

async function sendBack(trx: Database, { id, requestId }: TermedProposal, { decline: { reason }, saidBy, saidAt }: SaidNo, at: Date) {
  const wasProposed = (await holdStatusOfRequest(trx, requestId)) === "proposed";
  if (wasProposed) await insertState(trx, { requestId, status: "submitted", reason: `declined-${reason}`, personId: saidBy, at });
  await writeDecline(trx, id, { personId: saidBy, saidAt, at, reason });
}

async function writeEffects(trx: Database, { requestId, therapistId, form: proposed }: TermedProposal, { decline }: SaidNo, at: Date) {
  const { bar, nextFreeOn, dropForm: form, pause } = effectsOf(decline, proposed);
  if (bar) await writeBar(trx, { requestId, therapistId }, bar, at);
  if (nextFreeOn) await writeAvailability(trx, therapistId, { nextFreeOn });
  if (form) await dropForm(trx, therapistId, form);
  if (pause) await writePause(trx, therapistId, at);
}
