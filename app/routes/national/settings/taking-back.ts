import { z } from "zod";
import { takeBackSetting } from "../../../commands/decide-setting.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound, refused } from "../../../http/respond.ts";
import { pageOfProposal } from "./page-of-proposal.ts";
import { proposalAddress } from "./proposal-address.ts";

export const action = defineAction({
  permission: "setting.take-back",
  address: proposalAddress,
  form: z.object({}),
  async act({ db, occasion, address: { proposal: id } }) {
    const decision = await takeBackSetting(db, occasion, id);
    if (!decision) throw notFound();
    return decision.kind === "proceed" ? done(`/national/settings/${decision.key}`, "setting-taken-back") : refused(pageOfProposal(id), decision.reason);
  },
});
