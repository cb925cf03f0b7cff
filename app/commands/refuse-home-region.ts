import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { answerHomeRegionClaim, holdHomeRegionClaim } from "../../db/home-region-claims.ts";
import type { Occasion } from "../domain/occasion.ts";

/** The home region stays what it was, with a reason that the therapist reads. False when it is not this lead's to answer. */
export function refuseHomeRegion(db: Database, occasion: Occasion, { claim, reason }: { readonly claim: string; readonly reason: string }): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const held = await holdHomeRegionClaim(trx, claim);
    if (!held) return false;
    await answerHomeRegionClaim(trx, claim, { yes: false, reason }, occasion.now);
    await recordAudit(trx, occasion, "therapist.refuse-home-region", { kind: "therapist", id: held.therapistId });
    await enqueue(trx, { task: "notify", payload: { event: "home-region-answered", subject: claim } });
    return true;
  });
}
