import { z } from "zod";
import { renewHandover } from "../../commands/renew-handover.ts";
import { defineAction } from "../../http/door.ts";
import { afterButton, caseAddress, pageOfCase } from "./case-address.ts";

export const action = defineAction({
  permission: "handover.renew",
  address: caseAddress,
  form: z.object({}),
  async act({ db, occasion, address }) {
    return afterButton(await renewHandover(db, occasion, address), `${pageOfCase(address)}/handover`, "handover-renewed");
  },
});
