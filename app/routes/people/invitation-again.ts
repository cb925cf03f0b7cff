import { z } from "zod";
import { sendInvitationAgain } from "../../commands/send-invitation-again.ts";
import { defineAction } from "../../http/door.ts";
import { ownArea } from "../../http/own-area.ts";
import { done, notFound } from "../../http/respond.ts";

export const action = defineAction({
  permission: "invitation.send-again",
  address: z.object({ invitation: z.uuid() }),
  form: z.object({}),
  async act({ db, actor, occasion, address, request }) {
    const area = ownArea(actor, request);
    if (!(await sendInvitationAgain(db, occasion, actor, address.invitation))) throw notFound();
    return done(`${area}/people`, "invitation-sent-again");
  },
});
