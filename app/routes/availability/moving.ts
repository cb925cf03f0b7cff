import { z } from "zod";
import { changeAvailability } from "../../commands/change-availability.ts";
import { defineAction } from "../../http/door.ts";
import { ticked } from "../../http/form.ts";
import { done, notFound } from "../../http/respond.ts";

/** Whether this therapist goes on with a child that moves away. */
export const action = defineAction({
  permission: "availability.change",
  form: z.object({ keepsWhenMoving: ticked }),
  async act({ db, occasion, form }) {
    if (!(await changeAvailability(db, occasion, form))) throw notFound();
    return done("/availability", "availability-changed");
  },
});
