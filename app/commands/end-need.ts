import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdOwnNeed, writeNeedEnd } from "../../db/structural-needs.ts";
import { openOffersOf, writeOfferAnswer } from "../../db/structural-offers.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { needEndings } from "../domain/structural-need.ts";

type Ending = { readonly id: string; readonly reason: (typeof needEndings)[number] };

/** Takes a need off the board. Offers that wait end with it, and who made them hears it. What was agreed goes on. */
export function endNeed(db: Database, occasion: Occasion, { id, reason }: Ending): Promise<Decision<object, "need-ended"> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const need = await holdOwnNeed(trx, id);
    if (!need) return undefined;
    if (need.endedAt) return refuse("need-ended");
    const end = { by: personAt(occasion).personId, at: occasion.now };
    await writeNeedEnd(trx, id, { ...end, reason });
    for (const offer of await openOffersOf(trx, id)) {
      await writeOfferAnswer(trx, offer, { ...end, status: "declined" });
      await enqueue(trx, { task: "notify", payload: { event: "need-declined", subject: offer } });
    }
    await recordAudit(trx, occasion, "need.end", { kind: "structural-need", id });
    return proceed({});
  });
}
