import { z } from "zod";
import { closePlace } from "../../commands/close-place.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { ownPlacesAddress } from "./own-places.ts";

export const action = defineAction({
  permission: "place.close",
  address: ownPlacesAddress,
  form: z.object({}),
  async act({ db, occasion, address }) {
    const decision = await closePlace(db, occasion, address);
    if (!decision || (decision.kind === "refuse" && decision.reason === "not-agreed")) throw notFound();
    if (decision.kind === "refuse") return refused("/availability", decision.reason);
    return done("/availability", decision.closing > 0 ? "place-closes-later" : "place-closed");
  },
});
