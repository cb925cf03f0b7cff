import { z } from "zod";
import { withdrawMove } from "../../commands/withdraw-move.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { referenceAddress } from "./reference-address.ts";

export const action = defineAction({
  permission: "move.withdraw",
  address: referenceAddress,
  form: z.object({}),
  async act({ db, occasion, address: { reference } }) {
    const decision = await withdrawMove(db, occasion, { reference });
    if (!decision) throw notFound();
    const page = `/requests/${reference}`;
    return decision.kind === "proceed" ? done(page, "move-withdrawn") : refused(page, decision.reason);
  },
});
