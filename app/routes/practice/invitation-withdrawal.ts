import { z } from "zod";
import { withdrawInvitation } from "../../commands/withdraw-invitation.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";

/** The owner of a practice takes an invitation back. */
export const action = defineAction({
  permission: "invitation.withdraw",
  address: z.object({ invitation: z.uuid() }),
  form: z.object({}),
  async act({ db, actor, occasion, address: { invitation } }) {
    if (!(await withdrawInvitation(db, occasion, actor, invitation))) throw notFound();
    return done("/practice", "invitation-withdrawn");
  },
});
