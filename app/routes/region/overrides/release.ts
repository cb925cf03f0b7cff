import { z } from "zod";
import { releaseOverride } from "../../../commands/release-override.ts";
import { defineAction } from "../../../http/door.ts";
import { done, notFound } from "../../../http/respond.ts";
import { referenceAddress } from "../../requests/reference-address.ts";

export const action = defineAction({
  permission: "override.release",
  address: referenceAddress.extend({ override: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address: { reference, override: id } }) {
    if (!(await releaseOverride(db, occasion, { reference, id }))) throw notFound();
    return done(`/region/requests/${reference}`, "override-released");
  },
});
