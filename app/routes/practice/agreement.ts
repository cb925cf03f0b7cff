import { z } from "zod";
import { agreeTransfer } from "../../commands/agree-transfer.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { transferAddress } from "./transfer-address.ts";

/** A yes to a case going to a colleague. */
export const action = defineAction({
  permission: "transfer.agree",
  address: transferAddress,
  form: z.object({}),
  async act({ db, occasion, address: { transfer } }) {
    const decision = await agreeTransfer(db, occasion, transfer);
    if (!decision) throw notFound();
    const page = `/transfers/${transfer}`;
    return decision.kind === "proceed" ? done(page, decision.all ? "transfer-agreed-by-all" : "transfer-agreed") : refused(page, decision.reason);
  },
});
