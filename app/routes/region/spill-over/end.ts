import { z } from "zod";
import { endSpillOver } from "../../../commands/end-spill-over.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound } from "../../../http/respond.ts";

export const action = defineAction({
  permission: "spill-over.end",
  address: z.object({ agreement: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { agreement: id } }) {
    if (!(await endSpillOver(db, occasion, id))) throw notFound();
    return done("/region/spill-over", "agreement-ended");
  },
});
