import type { Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { liveProposalOf, withdrawProposal } from "../../db/held-requests.ts";

/**
 * Takes back the proposal of a request that nobody asks for any more, answered or not: the place goes to the next child,
 * and the therapist hears that it is no longer needed, never why.
 */
export async function takeBackProposal(trx: Database, requestId: string, at: Date): Promise<void> {
  const live = await liveProposalOf(trx, requestId);
  if (!live) return;
  await withdrawProposal(trx, live.id, at);
  await enqueue(trx, { task: "notify", payload: { event: live.accepted ? "proposal-withdrawn" : "proposal-lapsed", subject: live.id } });
}
