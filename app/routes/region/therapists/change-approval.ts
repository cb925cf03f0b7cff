import { z } from "zod";
import { approveChange } from "../../../commands/approve-change.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound, refused } from "../../../http/respond.ts";

/** The version stands in the address: nobody approves what was changed after the page was read. */
export const action = defineAction({
  permission: "therapist.approve-change",
  address: z.object({ id: z.uuid(), version: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { id, version } }) {
    const decision = await approveChange(db, occasion, { therapistId: id, version });
    if (!decision) throw notFound();
    const to = `/region/therapists/${id}`;
    return decision.kind === "refuse" ? refused(to, `therapist-${decision.reason}`) : done("/region/therapists", "therapist-change-approved");
  },
});
