import { z } from "zod";
import { returnRequest } from "../../commands/return-request.ts";
import { defineAction } from "../../http/door.ts";
import { notFound, refused } from "../../http/respond.ts";
import { whoField } from "../../http/who-field.ts";
import { doneForFamily } from "./done-for.ts";
import { referenceAddress } from "./reference-address.ts";

export const action = defineAction({
  permission: "request.return",
  address: referenceAddress,
  form: z.object({ who: whoField }),
  async act({ db, occasion, address: { reference }, form: { who } }) {
    const decision = await returnRequest(db, occasion, { reference, who });
    if (!decision) throw notFound();
    const page = `/requests/${reference}`;
    return decision.kind === "proceed" ? doneForFamily(page, "requests-back-in-queue", decision) : refused(page, decision.reason);
  },
});
