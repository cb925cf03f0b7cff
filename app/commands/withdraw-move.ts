import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { holdRequest } from "../../db/held-requests.ts";
import { standingOffer, withdrawBatch } from "../../db/request-moves.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** The family does not go to the other shelter after all. Undefined when the actor's organisations have no such request. */
export function withdrawMove(db: Database, occasion: Occasion, { reference }: { reference: string }): Promise<Decision<object, "offer-over"> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const request = await holdRequest(trx, reference);
    if (!request) return undefined;
    const offer = await standingOffer(trx, request.id);
    if (!offer) return refuse("offer-over");
    await withdrawBatch(trx, offer.batch, { personId: personAt(occasion).personId, at: occasion.now });
    await recordAudit(trx, occasion, "move.withdraw", { kind: "request", id: request.id });
    return proceed({});
  });
}
