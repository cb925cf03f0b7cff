import { z } from "zod";
import { dropAssumption } from "../../../commands/change-what-if.ts";
import { defineAction } from "../../../http/door.ts";
import { notFound } from "../../../http/respond.ts";
import { onceWeighed, whatIfAddress } from "./address.ts";

export const action = defineAction({
  permission: "what-if.drop",
  address: whatIfAddress.extend({ turn: z.coerce.number().pipe(z.int().min(0)) }),
  form: z.object({}),
  async act({ db, actor, occasion, address: { whatIf, turn } }) {
    if (!(await dropAssumption(db, occasion, whatIf, turn))) throw notFound();
    return onceWeighed(db, actor, whatIf);
  },
});
