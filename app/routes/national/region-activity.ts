import { z } from "zod";
import { switchRegion } from "../../commands/switch-region.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";

export const action = defineAction({
  permission: "region.switch",
  address: z.object({ region: z.string() }),
  form: z.object({ on: z.enum(["yes", "no"]).transform((answer) => answer === "yes") }),
  async act({ db, occasion, address, form }) {
    if (!(await switchRegion(db, occasion, { region: address.region, on: form.on }))) throw notFound();
    return done("/national/regions", form.on ? "region-on" : "region-off");
  },
});
