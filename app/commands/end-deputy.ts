import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { endOwnDeputy } from "../../db/deputies.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** From now on this colleague does not stand in for the actor any more. False when there is no such deputy. */
export function endDeputy(db: Database, occasion: Occasion, id: string): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const ended = await endOwnDeputy(trx, { id, personId: personAt(occasion).personId, at: occasion.now });
    if (ended) await recordAudit(trx, occasion, "deputy.end", { kind: "deputy", id });
    return ended;
  });
}
