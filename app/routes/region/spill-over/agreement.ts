import { z } from "zod";
import { answerSpillOver } from "../../../commands/answer-spill-over.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound } from "../../../http/respond.ts";

export const action = defineAction({
  permission: "spill-over.answer",
  address: z.object({ agreement: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { agreement: id } }) {
    if (!(await answerSpillOver(db, occasion, { id, yes: true }))) throw notFound();
    return done("/region/spill-over", "agreement-agreed");
  },
});
