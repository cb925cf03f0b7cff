import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { deleteDrafts } from "../../db/retention.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Drafts that nobody has touched since then go; the log keeps that they went. Returns how many. */
export function discardStaleDrafts(db: Database, occasion: Occasion, unchangedSince: Date): Promise<number> {
  return asActor(db, occasion.actor, async (trx) => {
    const drafts = await deleteDrafts(trx, unchangedSince);
    for (const id of drafts) await recordAudit(trx, occasion, "job.retention", { kind: "draft", id });
    return drafts.length;
  });
}
