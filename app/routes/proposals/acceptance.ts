import { z } from "zod";
import { acceptProposal } from "../../commands/accept-proposal.ts";
import { defineAction } from "../../http/door.ts";
import { optional } from "../../http/form.ts";
import { done, notFound, refused } from "../../http/respond.ts";

export const action = defineAction({
  permission: "proposal.accept",
  address: z.object({ id: z.uuid() }),
  form: z.object({ version: optional(z.coerce.number().int().min(1)) }),
  async act({ db, occasion, address: { id }, form: { version } }) {
    const decision = await acceptProposal(db, occasion, id, version);
    if (!decision) throw notFound();
    return decision.kind === "refuse" ? refused(`/proposals/${id}`, `proposal-${decision.reason}`) : done(`/proposals/${id}`, "proposal-accepted");
  },
});
