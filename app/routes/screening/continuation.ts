import { z } from "zod";
import { continueAfterScreening } from "../../commands/continue-after-screening.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { referenceAddress } from "../requests/reference-address.ts";

export const action = defineAction({
  permission: "screening.continue",
  address: referenceAddress,
  form: z.object({}),
  async act({ db, occasion, address: { reference } }) {
    const decision = await continueAfterScreening(db, occasion, { reference });
    if (!decision) throw notFound();
    if (decision.kind === "refuse") return refused(`/requests/${reference}`, `continuation-${decision.reason}`);
    return done(`/requests/${decision.reference}`, decision.again ? "screening-already-continued" : "screening-continued", { reference: decision.reference });
  },
});
