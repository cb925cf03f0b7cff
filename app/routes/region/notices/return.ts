import { z } from "zod";
import { giveBackNotice } from "../../../commands/take-notice.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound } from "../../../http/respond.ts";

export const action = defineAction({
  permission: "notice.give-back",
  address: z.object({ notice: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { notice } }) {
    if (!(await giveBackNotice(db, occasion, notice))) throw notFound();
    return done("/region/notices", "notice-given-back");
  },
});
