import { z } from "zod";
import { approveTherapist } from "../../../commands/approve-therapist.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound, refused } from "../../../http/respond.ts";

export const action = defineAction({
  permission: "therapist.approve",
  address: z.object({ id: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { id } }) {
    const decision = await approveTherapist(db, occasion, id);
    if (!decision) throw notFound();
    const to = `/region/therapists/${id}`;
    return decision.kind === "refuse" ? refused(to, `therapist-${decision.reason}`) : done(to, "therapist-approved");
  },
});
