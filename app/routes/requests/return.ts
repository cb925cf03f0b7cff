import { z } from "zod";
import { returnRequest } from "../../commands/return-request.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { referenceAddress } from "./reference-address.ts";

export const action = defineAction({
  permission: "request.return",
  address: referenceAddress,
  form: z.object({}),
  async act({ db, occasion, address: { reference } }) {
    const decision = await returnRequest(db, occasion, { reference });
    if (!decision) throw notFound();
    const page = `/requests/${reference}`;
    return decision.kind === "proceed" ? done(page, "request-back-in-queue", { reference }) : refused(page, decision.reason);
  },
});
