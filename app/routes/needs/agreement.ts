import { z } from "zod";
import { agreeOffer } from "../../commands/agree-offer.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { offerAddress } from "./need-address.ts";

export const action = defineAction({
  permission: "offer.agree",
  address: offerAddress,
  form: z.object({}),
  async act({ db, occasion, address: { offer } }) {
    const decision = await agreeOffer(db, occasion, offer);
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done(`/needs/${decision.need}`, "offer-agreed") : refused("/needs", decision.reason);
  },
});
