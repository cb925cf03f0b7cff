import { z } from "zod";
import { resumeAvailability } from "../../commands/resume-availability.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";

export const action = defineAction({
  permission: "availability.resume",
  form: z.object({}),
  async act({ db, occasion }) {
    const decision = await resumeAvailability(db, occasion);
    if (!decision) throw notFound();
    return decision.kind === "refuse" ? refused("/availability", `availability-${decision.reason}`) : done("/availability", "availability-resumed");
  },
});
