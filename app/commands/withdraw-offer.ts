import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { holdOffer, writeOfferAnswer } from "../../db/structural-offers.ts";
import { therapistOf } from "../../db/therapists.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** A therapist takes an offer back that nobody answered yet. Undefined when it is not the actor's. */
export function withdrawOffer(db: Database, occasion: Occasion, offerId: string): Promise<Decision<object, "offer-not-open"> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId } = personAt(occasion);
    const offer = await holdOffer(trx, offerId);
    const therapist = await therapistOf(trx, personId);
    if (!offer || offer.therapistId !== therapist?.id) return undefined;
    if (offer.status !== "open") return refuse("offer-not-open");
    await writeOfferAnswer(trx, offerId, { status: "withdrawn", by: personId, at: occasion.now });
    await recordAudit(trx, occasion, "offer.withdraw", { kind: "structural-offer", id: offerId });
    return proceed({});
  });
}
