import { z } from "zod";
import { sendInvitationAgain } from "../../commands/send-invitation-again.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";

/** The owner of a practice sends an invitation again. */
export const action = defineAction({
  permission: "invitation.send-again",
  address: z.object({ invitation: z.uuid() }),
  form: z.object({}),
  async act({ db, actor, occasion, address: { invitation } }) {
    if (!(await sendInvitationAgain(db, occasion, actor, invitation))) throw notFound();
    return done("/practice", "invitation-sent-again");
  },
});
