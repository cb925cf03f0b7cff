import { z } from "zod";
import { withdrawInvitation } from "../../commands/withdraw-invitation.ts";
import { defineAction } from "../../http/door.ts";
import { ownArea } from "../../http/own-area.ts";
import { done, notFound } from "../../http/respond.ts";

export const action = defineAction({
  permission: "invitation.withdraw",
  address: z.object({ invitation: z.uuid() }),
  form: z.object({}),
  async act({ db, actor, occasion, address, request }) {
    const area = ownArea(actor, request);
    if (!(await withdrawInvitation(db, occasion, actor, address.invitation))) throw notFound();
    return done(`${area}/people`, "invitation-withdrawn");
  },
});
