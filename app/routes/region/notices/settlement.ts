import { z } from "zod";
import { settleNotice } from "../../../commands/settle-notice.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound } from "../../../http/respond.ts";
import { noticeAddress } from "./notice-address.ts";

export const action = defineAction({
  permission: "notice.settle",
  address: noticeAddress,
  form: z.object({}),
  async act({ db, occasion, address: { notice } }) {
    if (!(await settleNotice(db, occasion, notice))) throw notFound();
    return done("/region/notices", "notice-settled");
  },
});
