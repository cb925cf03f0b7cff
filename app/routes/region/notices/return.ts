import { z } from "zod";
import { giveBackNotice } from "../../../commands/give-back-notice.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound } from "../../../http/respond.ts";
import { noticeAddress } from "./notice-address.ts";

export const action = defineAction({
  permission: "notice.give-back",
  address: noticeAddress,
  form: z.object({}),
  async act({ db, occasion, address: { notice } }) {
    if (!(await giveBackNotice(db, occasion, notice))) throw notFound();
    return done("/region/notices", "notice-given-back");
  },
});
