import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { eraseWhoLeft as erase } from "../../db/leaving.ts";
import type { Occasion } from "../domain/occasion.ts";

/** What tells who somebody was goes, once the time to come back is over. The log and the counts keep an id. Returns how many. */
export function eraseWhoLeft(db: Database, occasion: Occasion, leftBefore: Date): Promise<number> {
  return asActor(db, occasion.actor, async (trx) => {
    const erased = await erase(trx, leftBefore, occasion.now);
    await recordAudit(trx, occasion, "job.retention", ...erased.map((id) => ({ kind: "person", id })));
    return erased.length;
  });
}
