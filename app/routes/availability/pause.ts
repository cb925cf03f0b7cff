import { z } from "zod";
import { pauseAvailability } from "../../commands/pause-availability.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";

export const action = defineAction({
  permission: "availability.pause",
  form: z.object({}),
  async act({ db, occasion }) {
    const decision = await pauseAvailability(db, occasion);
    if (!decision) throw notFound();
    return decision.kind === "refuse" ? refused("/availability", `availability-${decision.reason}`) : done("/availability", "availability-paused");
  },
});
