import { z } from "zod";
import { endDeputy } from "../../commands/end-deputy.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";

export const action = defineAction({
  permission: "deputy.end",
  address: z.object({ deputy: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { deputy } }) {
    if (!(await endDeputy(db, occasion, deputy))) throw notFound();
    return done("/account/deputy", "deputy-ended");
  },
});
