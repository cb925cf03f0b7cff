import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { insertDraft, insertPerson, lockDraft } from "../../db/drafts.ts";
import { amendableRequest } from "../../db/request-amendments.ts";
import { requestAtDeed } from "../../db/request-deeds.ts";
import { holdSubmission, requestOfSubmission } from "../../db/requests.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { answersOf } from "../domain/request-answers-of.ts";
import { copiedFrom, sharedOf } from "../domain/request-answers.ts";
import type { PersonKind } from "../domain/request.ts";

/** `person` was made with the page, so that a button that is pressed twice adds one. */
type NewRelative = { readonly reference: string; readonly person: string; readonly personKind: PersonKind };

/** `sent`: the button was pressed once more after this person had been sent. */
export type RelativeAdded = { readonly kind: "drafted"; readonly household: string } | { readonly kind: "sent"; readonly reference: string };

/**
 * Somebody more of a family that was sent already: a draft with what the family shares and what is often the same. It has
 * the id of the household, so that it is sent into the same one and the family is looked for together. Undefined when the
 * actor's organisations have no such request.
 */
export async function addRelative(db: Database, occasion: Occasion, { reference, person, personKind }: NewRelative): Promise<RelativeAdded | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const request = await requestAtDeed(trx, reference);
    if (!request) return undefined;
    await holdSubmission(trx, person);
    const earlier = await requestOfSubmission(trx, person);
    if (earlier) return { kind: "sent", ...earlier };
    const { id, householdId, organisationId } = request;
    const answers = answersOf(await amendableRequest(trx, id));
    const part = { organisationId, personId: personAt(occasion).personId, page: null, at: occasion.now };
    await insertDraft(trx, { ...part, id: householdId, answers: sharedOf(answers) });
    const draft = await lockDraft(trx, householdId);
    if (!draft) return undefined;
    const added = await insertPerson(trx, householdId, { ...part, id: person, answers: { ...copiedFrom(answers), personKind } });
    if (!added && !draft.people.some((each) => each.id === person)) return undefined;
    if (added) await recordAudit(trx, occasion, "request.add-relative", { kind: "request", id });
    return { kind: "drafted", household: householdId };
  });
}
