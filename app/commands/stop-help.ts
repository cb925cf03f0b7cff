import type { Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { excludeTherapist, liveProposalOf, releaseProposal } from "../../db/held-requests.ts";

/**
 * Help that was found stops: its place goes to another child at once, because nobody can say how long it would stand
 * empty. The yes stays a yes, so that who helped is still known to the engine, unless the search may not come back there.
 */
export async function stopHelp(trx: Database, requestId: string, { at, notAgain }: { at: Date; notAgain: boolean }): Promise<void> {
  const live = await liveProposalOf(trx, requestId);
  if (!live) return;
  await releaseProposal(trx, live.id, at);
  if (notAgain) await excludeTherapist(trx, requestId, live.therapistId, at);
  await enqueue(trx, { task: "notify", payload: { event: "case-interrupted", subject: live.id } });
}
