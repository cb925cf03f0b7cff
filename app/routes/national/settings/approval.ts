import { z } from "zod";
import { approveSetting } from "../../../commands/decide-setting.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound, refused } from "../../../http/respond.ts";
import { pageOfProposal } from "./page-of-proposal.ts";
import { proposalAddress } from "./proposal-address.ts";

export const action = defineAction({
  permission: "setting.approve",
  address: proposalAddress,
  /** When the preview that was read was worked out: nobody approves another one than they saw. */
  form: z.object({ seenAt: z.iso.datetime() }),
  async act({ db, occasion, address: { proposal: id }, form: { seenAt } }) {
    const decision = await approveSetting(db, occasion, { id, seenAt });
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done(`/national/settings/${decision.key}`, "setting-approved") : refused(pageOfProposal(id), decision.reason);
  },
});
