import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { insertPerson, lockDraft } from "../../db/drafts.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { copiedFrom } from "../domain/request-answers.ts";
import type { PersonKind } from "../domain/request.ts";

/** `person` was made with the page, so that a button that is pressed twice adds one. */
type NewPerson = { readonly id: string; readonly person: string; readonly personKind: PersonKind; readonly copyFrom?: string | undefined };

/**
 * Somebody more in a family that is being written, with what is often the same copied from somebody else of it.
 * Undefined when the actor's organisations have no such draft.
 */
export async function addPerson(db: Database, occasion: Occasion, { id, person, personKind, copyFrom }: NewPerson): Promise<{ readonly copied: boolean } | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const draft = await lockDraft(trx, id);
    if (!draft) return undefined;
    const copied = copiedFrom(draft.people.find((each) => each.id === copyFrom)?.answers ?? {});
    const { personId } = personAt(occasion);
    const added = await insertPerson(trx, id, { id: person, organisationId: draft.organisationId, personId, answers: { ...copied, personKind }, page: null, at: occasion.now });
    if (!added && !draft.people.some((each) => each.id === person)) return undefined;
    if (added) await recordAudit(trx, occasion, "draft.save", { kind: "draft", id });
    return { copied: Object.keys(copied).length > 0 };
  });
}
