import { z } from "zod";
import { acceptProposal } from "../../commands/accept-proposal.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";

export const action = defineAction({
  permission: "proposal.accept",
  address: z.object({ id: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { id } }) {
    const decision = await acceptProposal(db, occasion, id);
    if (!decision) throw notFound();
    return decision.kind === "refuse" ? refused(`/proposals/${id}`, `proposal-${decision.reason}`) : done(`/proposals/${id}`, "proposal-accepted");
  },
});
