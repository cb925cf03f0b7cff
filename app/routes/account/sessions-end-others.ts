import { z } from "zod";
import { endOtherSessions } from "../../commands/end-other-sessions.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";

export const action = defineAction({
  permission: "account.end-session",
  form: z.object({}),
  async act({ db, actor, occasion, context }) {
    const { session } = await context.signIn();
    if (!session) throw notFound();
    await endOtherSessions(db, occasion, actor, session.publicId);
    return done("/account", "other-sessions-ended");
  },
});
