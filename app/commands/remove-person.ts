import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { deletePerson, lockDraft } from "../../db/drafts.ts";
import type { Occasion } from "../domain/occasion.ts";

/**
 * Takes one person out of a family that is being written, for good; with the last one the family goes. Undefined when
 * the actor's organisations have no such draft, or nobody of that id is in it.
 */
export async function removePerson(db: Database, occasion: Occasion, { id, person }: { id: string; person: string }): Promise<{ readonly left: number } | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const draft = await lockDraft(trx, id);
    if (!draft?.people.some((each) => each.id === person)) return undefined;
    await deletePerson(trx, person);
    await recordAudit(trx, occasion, "draft.discard", { kind: "draft", id });
    return { left: draft.people.length - 1 };
  });
}
