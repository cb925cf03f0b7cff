import { z } from "zod";
import { setNumberOfPlaces } from "../../commands/set-number-of-places.ts";
import { NumberOfPlaces, OpenableKind } from "../../domain/capacity.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";

// The number is read here and not by the door: a slip is told on the page it came from, which has another address.
export const action = defineAction({
  permission: "place.number",
  address: z.object({ kind: OpenableKind }),
  form: z.object({ wanted: z.string().default("") }),
  async act({ db, occasion, address: { kind }, form }) {
    const wanted = NumberOfPlaces.safeParse(form.wanted);
    if (!wanted.success) return refused("/availability", wanted.error.issues[0]?.message ?? "places-format");
    const result = await setNumberOfPlaces(db, occasion, { kind, wanted: wanted.data });
    if (!result) throw notFound();
    const { stillUsed } = result;
    return stillUsed > 0 ? done("/availability", "places-set-some-taken", { taken: String(stillUsed) }) : done("/availability", "places-set");
  },
});
