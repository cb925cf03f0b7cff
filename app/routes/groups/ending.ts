import { z } from "zod";
import { endGroup } from "../../commands/end-group.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";

export const action = defineAction({
  permission: "group.end",
  address: z.object({ group: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { group } }) {
    const decision = await endGroup(db, occasion, group);
    if (!decision) throw notFound();
    return decision.kind === "refuse" ? refused("/groups", decision.reason) : done("/groups", "group-ended");
  },
});
