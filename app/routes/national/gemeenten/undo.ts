import { z } from "zod";
import { undoGemeenteChange } from "../../../commands/undo-gemeente-change.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound, refused } from "../../../http/respond.ts";

export const action = defineAction({
  permission: "gemeente.undo",
  address: z.object({ change: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { change } }) {
    const decision = await undoGemeenteChange(db, occasion, change);
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done("/national/gemeenten", "gemeente-change-undone") : refused("/national/gemeenten", decision.reason);
  },
});
