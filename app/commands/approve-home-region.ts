import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { answerHomeRegionClaim, holdHomeRegionClaim } from "../../db/home-region-claims.ts";
import { regionsServed } from "../../db/therapist-decisions.ts";
import type { Decision } from "../domain/decision.ts";
import { type HomeRegionRefusal, homeRegionMove } from "../domain/home-region.ts";
import { matchJobs } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";

/**
 * The lead of another region says that a therapist is at home there from now on. Proposals and cases stay as they are: they
 * belong to the region of the request. The lead of before hears of it. Undefined when it is not this lead's to answer.
 */
export function approveHomeRegion(db: Database, occasion: Occasion, claim: string): Promise<Decision<object, HomeRegionRefusal> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const held = await holdHomeRegionClaim(trx, claim);
    if (!held) return undefined;
    const decision = homeRegionMove(held);
    if (decision.kind === "refuse") return decision;
    const served = await regionsServed(trx, held.therapistId);
    await answerHomeRegionClaim(trx, claim, { yes: true, reason: null }, occasion.now);
    await recordAudit(trx, occasion, "therapist.approve-home-region", { kind: "therapist", id: held.therapistId });
    const tell = (["home-region-answered", "home-region-left"] as const).map((event) => ({ task: "notify", payload: { event, subject: claim } }) as const);
    await enqueue(trx, ...tell, ...matchJobs(served));
    return decision;
  });
}
