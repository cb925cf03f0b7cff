import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { confirmOwnNeed } from "../../db/structural-needs.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Says that a need still holds: its term starts anew. False when there is no such need, or it has ended. */
export function confirmNeed(db: Database, occasion: Occasion, id: string): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const confirmed = await confirmOwnNeed(trx, id, occasion.now);
    if (confirmed) await recordAudit(trx, occasion, "need.confirm", { kind: "structural-need", id });
    return confirmed;
  });
}
