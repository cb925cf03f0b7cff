import { z } from "zod";
import { takeNotice } from "../../../commands/take-notice.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound } from "../../../http/respond.ts";
import { noticeAddress } from "./notice-address.ts";

export const action = defineAction({
  permission: "notice.take",
  address: noticeAddress,
  form: z.object({}),
  async act({ db, occasion, address: { notice } }) {
    if (!(await takeNotice(db, occasion, notice))) throw notFound();
    return done("/region/notices", "notice-taken");
  },
});
