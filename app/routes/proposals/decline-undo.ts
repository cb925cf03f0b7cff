import { z } from "zod";
import { undoDecline } from "../../commands/undo-decline.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";

export const action = defineAction({
  permission: "proposal.undo-decline",
  address: z.object({ id: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { id } }) {
    const decision = await undoDecline(db, occasion, id);
    if (!decision) throw notFound();
    return decision.kind === "refuse" ? refused(`/proposals/${id}`, `decline-${decision.reason}`) : done(`/proposals/${id}`, "decline-undone");
  },
});
