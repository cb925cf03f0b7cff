import { z } from "zod";
import { signOut } from "../../commands/sign-out.ts";
import { defineAction } from "../../http/door.ts";
import { endedSessionCookie } from "../../http/session-cookie.ts";

/** Not "cookies": the language that somebody chose on this device, and the notice that follows, stay. */
const clear = { "Clear-Site-Data": '"cache", "storage"' };

export const action = defineAction({
  permission: "account.leave",
  form: z.object({}),
  async act({ db, occasion, context }) {
    const { session } = await context.signIn();
    if (session) await signOut(db, occasion, session);
    return { kind: "go", to: "/", notice: { tone: "done", code: "signed-out" }, cookies: [await endedSessionCookie(context)], headers: clear };
  },
});
