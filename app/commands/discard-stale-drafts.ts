import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { deleteDrafts } from "../../db/retention.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { RetentionLimits } from "../domain/retention.ts";

/**
 * Drafts that nobody has touched for their term go; the log keeps that they went. Never without a warning in time: where
 * no worker was there to warn, the draft stays until one has. Returns how many went.
 */
export function discardStaleDrafts(db: Database, occasion: Occasion, { draft, draftWarned }: RetentionLimits): Promise<number> {
  return asActor(db, occasion.actor, async (trx) => {
    const drafts = await deleteDrafts(trx, draft, draftWarned);
    for (const id of drafts) await recordAudit(trx, occasion, "job.retention", { kind: "draft", id });
    return drafts.length;
  });
}
