import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { endOwnSession } from "../../db/sessions.ts";
import type { Person } from "../domain/actor.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Signs out one's own other device. False when it is not a session of this person that is going on. */
export function endSession(db: Database, occasion: Occasion, actor: Person, publicId: string): Promise<boolean> {
  return asActor(db, actor, async (trx) => {
    const ended = await endOwnSession(trx, actor.personId, publicId, occasion.now);
    if (ended) await recordAudit(trx, occasion, "account.end-session", { kind: "session", id: publicId });
    return ended;
  });
}
