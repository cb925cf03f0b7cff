import { z } from "zod";
import { takeMove } from "../../commands/take-move.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";

export const action = defineAction({
  permission: "move.take",
  address: z.object({ batch: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { batch } }) {
    const decision = await takeMove(db, occasion, batch);
    if (!decision) throw notFound();
    if (decision.kind === "refuse") return refused("/requests/moves", decision.reason);
    const [first, ...others] = decision.references;
    return done(first && others.length === 0 ? `/requests/${first}` : "/requests/moves", "move-taken");
  },
});
