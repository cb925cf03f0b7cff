import { z } from "zod";
import { weighSettingAgain } from "../../../commands/decide-setting.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound } from "../../../http/respond.ts";
import { pageOfProposal } from "./page-of-proposal.ts";
import { proposalAddress } from "./proposal-address.ts";

export const action = defineAction({
  permission: "setting.weigh",
  address: proposalAddress,
  form: z.object({}),
  async act({ db, occasion, address: { proposal: id } }) {
    if (!(await weighSettingAgain(db, occasion, id))) throw notFound();
    return done(pageOfProposal(id), "setting-weighed-again");
  },
});
