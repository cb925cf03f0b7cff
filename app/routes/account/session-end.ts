import { z } from "zod";
import { endSession } from "../../commands/end-session.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";

export const action = defineAction({
  permission: "account.end-session",
  address: z.object({ session: z.uuid() }),
  form: z.object({}),
  async act({ db, actor, occasion, address }) {
    if (!(await endSession(db, occasion, actor, address.session))) throw notFound();
    return done("/account", "session-ended");
  },
});
