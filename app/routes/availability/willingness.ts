import { z } from "zod";
import { changeAvailability } from "../../commands/change-availability.ts";
import { defineAction } from "../../http/door.ts";
import { ticked } from "../../http/form.ts";
import { done, notFound } from "../../http/respond.ts";

/** What this therapist is willing to do beyond the plain case. Each box changes who is proposed, or what a move does. */
export const action = defineAction({
  permission: "availability.change",
  form: z.object({ takesFamilies: ticked, keepsWhenMoving: ticked, travelsBeyondHome: ticked, flexibleAboutAbsence: ticked }),
  async act({ db, occasion, form }) {
    if (!(await changeAvailability(db, occasion, form))) throw notFound();
    return done("/availability", "availability-changed");
  },
});
