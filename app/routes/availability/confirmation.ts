import { z } from "zod";
import { confirmAvailability } from "../../commands/confirm-availability.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";

export const action = defineAction({
  permission: "availability.confirm",
  form: z.object({}),
  async act({ db, occasion }) {
    if (!(await confirmAvailability(db, occasion))) throw notFound();
    return done("/availability", "availability-confirmed");
  },
});
