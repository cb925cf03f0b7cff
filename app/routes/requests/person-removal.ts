import { z } from "zod";
import { removePerson } from "../../commands/remove-person.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";
import { personAddress } from "./draft-address.ts";

export const action = defineAction({
  permission: "draft.discard",
  address: personAddress,
  form: z.object({}),
  async act({ db, occasion, address: { draft: id, person } }) {
    const removed = await removePerson(db, occasion, { id, person });
    if (!removed) throw notFound();
    return removed.left > 0 ? done(`/requests/drafts/${id}/family`, "person-removed") : done("/requests/drafts", "draft-discarded");
  },
});
