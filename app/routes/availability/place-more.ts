import { z } from "zod";
import { openPlace } from "../../commands/open-place.ts";
import { OpenableKind } from "../../domain/capacity.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";

export const action = defineAction({
  permission: "place.open",
  address: z.object({ kind: OpenableKind }),
  form: z.object({}),
  async act({ db, occasion, address: { kind } }) {
    const decision = await openPlace(db, occasion, kind);
    if (!decision) throw notFound();
    return decision.kind === "refuse" ? refused("/availability", decision.reason) : done("/availability", "place-opened");
  },
});
