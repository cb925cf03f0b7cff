import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { declineMoves, hasMoveForActor } from "../../db/request-moves.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** The other shelter does not take the family: everything stays as it was, and the sender hears it. Undefined for an offer to somebody else. */
export function declineMove(db: Database, occasion: Occasion, batch: string): Promise<Decision<object, "offer-over"> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const declined = await declineMoves(trx, batch, { personId: personAt(occasion).personId, at: occasion.now });
    const [first] = declined;
    if (!first) return (await hasMoveForActor(trx, batch)) ? refuse("offer-over") : undefined;
    await recordAudit(trx, occasion, "move.decline", ...declined.map((id) => ({ kind: "move", id })));
    await enqueue(trx, { task: "notify", payload: { event: "move-answered", subject: first } });
    return proceed({});
  });
}
