import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { ownJoinRequest, withdrawJoinRequests } from "../../db/practices.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** Takes the question to a practice back. False when it was answered or lapsed meanwhile. */
export function withdrawJoin(db: Database, occasion: Occasion): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const before = await ownJoinRequest(trx);
    const { personId } = personAt(occasion);
    if (!before || (await withdrawJoinRequests(trx, personId, occasion.now)) === 0) return false;
    await recordAudit(trx, occasion, "practice.withdraw-join", { kind: "join-request", id: before.id });
    return true;
  });
}
