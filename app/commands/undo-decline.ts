import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdLastNo, writeUndoing } from "../../db/proposal-declines.ts";
import { holdProposal } from "../../db/proposals.ts";
import { holdTherapistOf } from "../../db/therapists.ts";
import { undoing } from "../domain/decline.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/**
 * Takes a no back before it counts: the proposal is as open as it was, with the same deadline. Who was left out of the
 * search for those minutes is in it again. Undefined for a proposal to somebody else, or one without a no.
 */
export async function undoDecline(db: Database, occasion: Occasion, proposalId: string) {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId } = personAt(occasion);
    const therapist = await holdTherapistOf(trx, personId);
    const proposal = await holdProposal(trx, { id: proposalId, personId });
    const said = proposal && (await holdLastNo(trx, proposal.id));
    if (!therapist || !said) return undefined;
    const decision = undoing(said, occasion.now);
    if (decision.kind === "refuse") return decision;
    await writeUndoing(trx, said.id, occasion.now);
    await recordAudit(trx, occasion, "proposal.undo-decline", { kind: "proposal", id: proposalId });
    if (said.decline.reason !== "this-one-case") await enqueue(trx, ...matchJobs(therapist.profile.regions));
    return decision;
  });
}
