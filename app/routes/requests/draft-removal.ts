import { z } from "zod";
import { discardDraft } from "../../commands/discard-draft.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";

export const action = defineAction({
  permission: "draft.discard",
  address: z.object({ draft: z.uuid() }),
  form: z.object({}),
  async act({ db, occasion, address }) {
    if (!(await discardDraft(db, occasion, { id: address.draft }))) throw notFound();
    return done("/requests/drafts", "draft-discarded");
  },
});
