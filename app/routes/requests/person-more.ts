import { z } from "zod";
import { addPerson } from "../../commands/add-person.ts";
import { PersonKind } from "../../domain/request.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";
import { draftAddress } from "./draft-address.ts";

export const action = defineAction({
  permission: "draft.save",
  address: draftAddress,
  form: z.object({ submissionKey: z.uuid(), personKind: PersonKind, copyFrom: z.preprocess((value) => value || undefined, z.uuid().optional()) }),
  async act({ db, occasion, address: { draft: id }, form: { submissionKey: person, ...wish } }) {
    const added = await addPerson(db, occasion, { id, person, ...wish });
    if (!added) throw notFound();
    return done(`/requests/drafts/${id}/people/${person}`, added.copied ? "person-added-copied" : undefined);
  },
});
