import { z } from "zod";
import { setNumberOfPlaces } from "../../commands/set-number-of-places.ts";
import { NumberOfPlaces } from "../../domain/capacity.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { ownPlacesAddress } from "./own-places.ts";

// The number is read here and not by the door: a slip is told on the page it came from, which has another address.
export const action = defineAction({
  permission: "place.number",
  address: ownPlacesAddress,
  form: z.object({ wanted: z.string().default("") }),
  async act({ db, occasion, address, form }) {
    const wanted = NumberOfPlaces.safeParse(form.wanted);
    if (!wanted.success) return refused("/availability", wanted.error.issues[0]?.message ?? "places-format");
    const decision = await setNumberOfPlaces(db, occasion, { ...address, wanted: wanted.data });
    if (!decision || (decision.kind === "refuse" && decision.reason === "not-agreed")) throw notFound();
    if (decision.kind === "refuse") return refused("/availability", decision.reason);
    const { closing } = decision;
    return closing > 0 ? done("/availability", "places-set-some-taken", { taken: String(closing) }) : done("/availability", "places-set");
  },
});
