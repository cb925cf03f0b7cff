import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { deleteLooseResults } from "../../db/retention.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Results of screening that nobody made a request of since then go, by the term of drafts. Returns how many. */
export function discardLooseScreenings(db: Database, occasion: Occasion, recordedBefore: Date): Promise<number> {
  return asActor(db, occasion.actor, async (trx) => {
    const results = await deleteLooseResults(trx, recordedBefore);
    for (const id of results) await recordAudit(trx, occasion, "job.retention", { kind: "screening", id });
    return results.length;
  });
}
