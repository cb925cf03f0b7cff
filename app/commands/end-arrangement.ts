import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdOffer, writeArrangementEnd } from "../../db/structural-offers.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { arrangementEndings } from "../domain/structural-need.ts";

type Ending = { readonly offer: string; readonly reason: (typeof arrangementEndings)[number] };

/** Ends what a shelter and a therapist agreed on, from either side: the parts are free again, and the other side hears it. */
export function endArrangement(db: Database, occasion: Occasion, { offer: id, reason }: Ending): Promise<Decision<{ need: string }, "not-agreed"> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const offer = await holdOffer(trx, id);
    if (!offer) return undefined;
    if (offer.status !== "agreed") return refuse("not-agreed");
    await writeArrangementEnd(trx, id, { reason, by: personAt(occasion).personId, at: occasion.now });
    await enqueue(trx, { task: "notify", payload: { event: "need-stopped", subject: id } });
    await recordAudit(trx, occasion, "arrangement.end", { kind: "structural-offer", id });
    return proceed({ need: offer.needId });
  });
}
