import { z } from "zod";
import { askWeighing } from "../../../commands/change-what-if.ts";
import { defineAction } from "../../../http/door.ts";
import { notFound } from "../../../http/respond.ts";
import { onceWeighed, whatIfAddress } from "./address.ts";

export const action = defineAction({
  permission: "what-if.weigh",
  address: whatIfAddress,
  form: z.object({}),
  async act({ db, actor, occasion, address: { whatIf } }) {
    if (!(await askWeighing(db, occasion, whatIf))) throw notFound();
    return onceWeighed(db, actor, whatIf);
  },
});
