import { z } from "zod";
import { openPlace } from "../../commands/open-place.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { ownPlacesAddress } from "./own-places.ts";

export const action = defineAction({
  permission: "place.open",
  address: ownPlacesAddress,
  form: z.object({}),
  async act({ db, occasion, address }) {
    const decision = await openPlace(db, occasion, address);
    if (!decision || (decision.kind === "refuse" && decision.reason === "not-agreed")) throw notFound();
    return decision.kind === "refuse" ? refused("/availability", decision.reason) : done("/availability", "place-opened");
  },
});
