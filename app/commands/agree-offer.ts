import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { ownNeed } from "../../db/structural-needs.ts";
import { holdOffer, offersWithNothingLeft, takeParts, writeOfferAnswer } from "../../db/structural-offers.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { partsInCommon } from "../domain/working-week.ts";

type Refusal = "offer-not-open" | "need-ended" | "parts-taken";

/**
 * Agrees to an offer: the parts are taken on both sides, and the two see how to reach each other. Parts that somebody
 * else has by now are left out; an offer that keeps none is told no. Undefined when the actor has no such offer.
 */
export function agreeOffer(db: Database, occasion: Occasion, offerId: string): Promise<Decision<{ need: string }, Refusal> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const offer = await holdOffer(trx, offerId);
    const need = offer && (await ownNeed(trx, offer.needId));
    if (!offer || !need) return undefined;
    if (offer.status !== "open" || offer.expiresAt <= occasion.now) return refuse("offer-not-open");
    if (need.endedAt) return refuse("need-ended");
    const answer = { by: personAt(occasion).personId, at: occasion.now };
    const taken = await takeParts(trx, offer, partsInCommon(offer.partsOfWeek, need.partsOfWeek));
    if (taken.length === 0) return refuse("parts-taken");
    await writeOfferAnswer(trx, offerId, { ...answer, status: "agreed", parts: partsInCommon(offer.partsOfWeek, taken) });
    await enqueue(trx, { task: "notify", payload: { event: "need-agreed", subject: offerId } });
    for (const left of await offersWithNothingLeft(trx, need.id)) {
      await writeOfferAnswer(trx, left, { ...answer, status: "declined" });
      await enqueue(trx, { task: "notify", payload: { event: "need-declined", subject: left } });
    }
    await recordAudit(trx, occasion, "offer.agree", { kind: "structural-offer", id: offerId });
    return proceed({ need: need.id });
  });
}
