import { z } from "zod";
import { contradictHandover } from "../../commands/contradict-handover.ts";
import { defineAction } from "../../http/door.ts";
import { afterButton, caseAddress, pageOfCase } from "./case-address.ts";

export const action = defineAction({
  permission: "handover.contradict",
  address: caseAddress,
  form: z.object({}),
  async act({ db, occasion, address }) {
    return afterButton(await contradictHandover(db, occasion, address), `${pageOfCase(address)}/handover`, "handover-contradicted");
  },
});
