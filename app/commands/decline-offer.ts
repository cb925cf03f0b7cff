import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { ownNeed } from "../../db/structural-needs.ts";
import { holdOffer, writeOfferAnswer } from "../../db/structural-offers.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** Says no to an offer, without a reason: no therapist is weighed on the board. Undefined when the actor has no such offer. */
export function declineOffer(db: Database, occasion: Occasion, offerId: string): Promise<Decision<{ need: string }, "offer-not-open"> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const offer = await holdOffer(trx, offerId);
    const need = offer && (await ownNeed(trx, offer.needId));
    if (!offer || !need) return undefined;
    if (offer.status !== "open") return refuse("offer-not-open");
    await writeOfferAnswer(trx, offerId, { status: "declined", by: personAt(occasion).personId, at: occasion.now });
    await enqueue(trx, { task: "notify", payload: { event: "need-declined", subject: offerId } });
    await recordAudit(trx, occasion, "offer.decline", { kind: "structural-offer", id: offerId });
    return proceed({ need: need.id });
  });
}
