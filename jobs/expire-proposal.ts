import { expireProposal } from "../app/commands/expire-proposal.ts";
import type { Payload } from "../app/domain/job.ts";
import type { JobScene } from "./scene.ts";

/** The term of a proposal is over: without an answer it ends here. */
export async function expireProposalTask({ proposal }: Payload<"expire-proposal">, { db, occasion }: JobScene): Promise<void> {
  await expireProposal(db, occasion, proposal);
}
