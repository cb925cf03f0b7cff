import { z } from "zod";
import { carryScreening } from "../../commands/carry-screening.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";

export const action = defineAction({
  permission: "screening.carry",
  address: z.object({ result: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { result: id } }) {
    const carried = await carryScreening(db, occasion, { id });
    if (!carried) throw notFound();
    return done(`/requests/drafts/${carried.draftId}`, "screening-carried");
  },
});
