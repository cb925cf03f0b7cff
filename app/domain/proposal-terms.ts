import { z } from "zod";

/** What may be taken back or asked about a proposal, and for how long. A dated setting: the programme's choice. */
export const ProposalTerms = z.object({
  /** Minutes in which a no can be taken back. In them nobody else is asked. */
  undoMinutes: z.int().min(1).max(60).default(10),
  /** Questions that a therapist may ask the shelter about one proposal. */
  questionsPerProposal: z.int().min(1).max(20).default(3),
});
export type ProposalTerms = z.infer<typeof ProposalTerms>;
export const usualProposalTerms: ProposalTerms = ProposalTerms.parse({});
