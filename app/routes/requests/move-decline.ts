import { z } from "zod";
import { declineMove } from "../../commands/decline-move.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";

export const action = defineAction({
  permission: "move.decline",
  address: z.object({ batch: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { batch } }) {
    const decision = await declineMove(db, occasion, batch);
    if (!decision) throw notFound();
    return decision.kind === "refuse" ? refused("/requests/moves", decision.reason) : done("/requests/moves", "move-declined");
  },
});
