import { z } from "zod";
import { chooseColleague } from "../../commands/choose-colleague.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";
import { transferAddress } from "./transfer-address.ts";

/** Asks one of the colleagues who could take over. */
export const action = defineAction({
  permission: "transfer.choose",
  address: transferAddress,
  form: z.object({ colleague: z.uuid().or(z.literal("")).default("") }),
  async act({ db, occasion, address: { transfer }, form: { colleague } }) {
    const page = `/transfers/${transfer}`;
    if (colleague === "") return refused(page, "colleague-missing");
    const decision = await chooseColleague(db, occasion, { transfer, colleague });
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done(page, "transfer-asked") : refused(page, decision.reason);
  },
});
