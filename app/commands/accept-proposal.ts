import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdProposal, versionOfRequest, writeAcceptance } from "../../db/proposals.ts";
import { insertState } from "../../db/requests.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { acceptance } from "../domain/proposal.ts";
import { makeCode } from "./renew-handover.ts";

/**
 * The therapist says yes: the request is accepted, the place stays taken, there is a code for the phone, and the shelter hears it. Of two answers to
 * one proposal, in two windows or at the same second, the first counts and the other is told. Undefined for a
 * proposal to somebody else. `seen`: the version of the request that the page showed.
 */
export async function acceptProposal(db: Database, occasion: Occasion, proposalId: string, seen?: number) {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId } = personAt(occasion);
    const proposal = await holdProposal(trx, { id: proposalId, personId });
    if (!proposal) return undefined;
    // In a statement of its own: only a new one sees what was committed while we waited for the lock.
    const now = await versionOfRequest(trx, proposal.requestId);
    const decision = acceptance(proposal, seen === undefined ? undefined : { seen, now });
    if (decision.kind === "refuse") return decision;
    await writeAcceptance(trx, proposal.id, { personId, at: occasion.now });
    await insertState(trx, { requestId: proposal.requestId, status: decision.requestBecomes, personId, at: occasion.now });
    await makeCode(trx, proposal.id, occasion.now);
    await recordAudit(trx, occasion, "proposal.accept", { kind: "proposal", id: proposal.id });
    await enqueue(trx, { task: "notify", payload: { event: "proposal-accepted", subject: proposal.id } });
    return decision;
  });
}
