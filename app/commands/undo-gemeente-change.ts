import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { isBuiltUpon, lockChange, undoRows } from "../../db/gemeente-changes.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** Undoes a change whose day has not come, as long as no later one stands on it. Undefined when there is no such change. */
export function undoGemeenteChange(db: Database, occasion: Occasion, id: string) {
  return asActor(db, occasion.actor, async (trx) => {
    const change = await lockChange(trx, id);
    if (!change) return undefined;
    if (change.undoneAt !== null) return refuse("change-already-undone");
    if (change.onDay <= amsterdamClock(occasion.now).date) return refuse("change-holds-already");
    if (await isBuiltUpon(trx, change)) return refuse("change-built-upon");
    await undoRows(trx, id, { by: personAt(occasion).personId, at: occasion.now });
    await recordAudit(trx, occasion, "gemeente.undo", ...change.gemeenten.map((code) => ({ kind: "gemeente", id: code })));
    return proceed({});
  });
}
