import { z } from "zod";
import { removeWhatIf } from "../../../commands/change-what-if.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound } from "../../../http/respond.ts";
import { whatIfAddress } from "./address.ts";

export const action = defineAction({
  permission: "what-if.remove",
  address: whatIfAddress,
  form: z.object({}),
  async act({ db, occasion, address: { whatIf } }) {
    if (!(await removeWhatIf(db, occasion, whatIf))) throw notFound();
    return done("/region/what-if", "what-if-removed");
  },
});
