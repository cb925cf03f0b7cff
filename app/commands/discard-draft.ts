import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { deleteDraft } from "../../db/drafts.ts";
import { type Decision, proceed } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Throws a draft away for good. Undefined when the actor's organisations have no such draft. */
export async function discardDraft(db: Database, occasion: Occasion, { id }: { id: string }): Promise<Decision<object, never> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    if (!(await deleteDraft(trx, id))) return undefined;
    await recordAudit(trx, occasion, "draft.discard", { kind: "draft", id });
    return proceed({});
  });
}
