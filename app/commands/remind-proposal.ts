import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdTermedProposal, writeReminder } from "../../db/proposal-terms.ts";
import type { Occasion } from "../domain/occasion.ts";
import { reminder } from "../domain/proposal.ts";
import { afterItsNo } from "./after-its-no.ts";

/** Half of the term has passed without an answer: the therapist hears it once more, and only once. */
export async function remindProposal(db: Database, occasion: Occasion, proposalId: string) {
  return asActor(db, occasion.actor, async (trx) => {
    const proposal = await holdTermedProposal(trx, proposalId);
    if (!proposal) return undefined;
    const decision = reminder(proposal, occasion.now);
    if (decision.kind === "refuse") {
      if (decision.reason === "says-no") await remindAt(trx, proposal.id, await afterItsNo(trx, proposal.id, occasion.now));
      return decision;
    }
    await writeReminder(trx, proposal.id, occasion.now);
    await recordAudit(trx, occasion, "job.remind-proposal", { kind: "proposal", id: proposal.id });
    await enqueue(trx, { task: "notify", payload: { event: "proposal-reminder", subject: proposal.id } });
    return decision;
  });
}

/** For a no that is taken back: then the reminder is still due. */
async function remindAt(trx: Database, id: string, runAt: Date) {
  await enqueue(trx, { task: "remind-proposal", payload: { proposal: id }, key: `remind:${id}`, runAt });
}
