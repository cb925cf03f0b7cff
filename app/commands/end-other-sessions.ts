import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { endOtherSessions as endOthers } from "../../db/sessions.ts";
import type { Person } from "../domain/actor.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Signs out everywhere but here. */
export function endOtherSessions(db: Database, occasion: Occasion, actor: Person, keep: string): Promise<void> {
  return asActor(db, actor, async (trx) => {
    await endOthers(trx, actor.personId, keep, occasion.now);
    await recordAudit(trx, occasion, "account.end-session", { kind: "person", id: actor.personId });
  });
}
