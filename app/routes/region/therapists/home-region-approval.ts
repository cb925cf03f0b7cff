import { z } from "zod";
import { approveHomeRegion } from "../../../commands/approve-home-region.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound, refused } from "../../../http/respond.ts";

/** The question stands in the address: nobody says yes to a region that was not on the page. */
export const action = defineAction({
  permission: "therapist.approve-home-region",
  address: z.object({ id: z.uuid(), claim: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { id, claim } }) {
    const decision = await approveHomeRegion(db, occasion, claim);
    if (!decision) throw notFound();
    const to = `/region/therapists/${id}`;
    return decision.kind === "refuse" ? refused(to, `home-region-${decision.reason}`) : done(to, "home-region-approved");
  },
});
