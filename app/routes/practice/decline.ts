import { z } from "zod";
import { declineTransfer } from "../../commands/decline-transfer.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { transferAddress } from "./transfer-address.ts";

/** A no to a case going to a colleague, or the question taken back. */
export const action = defineAction({
  permission: "transfer.decline",
  address: transferAddress,
  form: z.object({}),
  async act({ db, occasion, address: { transfer } }) {
    const decision = await declineTransfer(db, occasion, transfer);
    if (!decision) throw notFound();
    const page = `/transfers/${transfer}`;
    return decision.kind === "proceed" ? done(page, "transfer-declined") : refused(page, decision.reason);
  },
});
