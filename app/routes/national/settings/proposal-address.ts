import { z } from "zod";

export const proposalAddress = z.object({ proposal: z.uuid() });

export function pageOfProposal(id: string): string {
  return `/national/settings/proposals/${id}`;
}
