import { z } from "zod";
import { addRelative } from "../../commands/add-relative.ts";
import { PersonKind } from "../../domain/request.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";
import { referenceAddress } from "./reference-address.ts";

export const action = defineAction({
  permission: "request.add-relative",
  address: referenceAddress,
  form: z.object({ submissionKey: z.uuid(), personKind: PersonKind }),
  async act({ db, occasion, address: { reference }, form: { submissionKey: person, personKind } }) {
    const added = await addRelative(db, occasion, { reference, person, personKind });
    if (!added) throw notFound();
    if (added.kind === "sent") return done(`/requests/${added.reference}`, "request-already-submitted", { reference: added.reference });
    return done(`/requests/drafts/${added.household}/people/${person}`, "relative-added");
  },
});
