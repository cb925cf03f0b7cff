import { z } from "zod";
import { confirmNeed } from "../../commands/confirm-need.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";
import { needAddress } from "./need-address.ts";

export const action = defineAction({
  permission: "need.confirm",
  address: needAddress,
  form: z.object({}),
  async act({ db, occasion, address: { need } }) {
    if (!(await confirmNeed(db, occasion, need))) throw notFound();
    return done(`/needs/${need}`, "need-confirmed");
  },
});
