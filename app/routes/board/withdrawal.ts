import { z } from "zod";
import { withdrawOffer } from "../../commands/withdraw-offer.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { offerAddress } from "../needs/need-address.ts";

export const action = defineAction({
  permission: "offer.withdraw",
  address: offerAddress,
  form: z.object({}),
  async act({ db, occasion, address: { offer } }) {
    const decision = await withdrawOffer(db, occasion, offer);
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done("/board", "offer-withdrawn") : refused("/board", decision.reason);
  },
});
