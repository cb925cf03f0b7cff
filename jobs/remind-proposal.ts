import { remindProposal } from "../app/commands/remind-proposal.ts";
import type { Payload } from "../app/domain/job.ts";
import type { JobScene } from "./scene.ts";

/** Half of the term of a proposal has passed. */
export async function remindProposalTask({ proposal }: Payload<"remind-proposal">, { db, occasion }: JobScene): Promise<void> {
  await remindProposal(db, occasion, proposal);
}
