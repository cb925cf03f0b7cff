import { recordAudit } from "../../db/audit.ts";
import { standingConcessions, writeTakenBack } from "../../db/concessions.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { forgetOutlook, holdRequest } from "../../db/held-requests.ts";
import { amendableRequest } from "../../db/request-amendments.ts";
import type { Decision } from "../domain/decision.ts";
import { withoutRoom } from "../domain/giving-way.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { after, type LifeRefusal } from "../domain/request-life.ts";
import { changeWishes, wishesIn } from "./change-wishes.ts";
import { settleProposal } from "./settle-proposal.ts";

/**
 * Takes back what was given, with the clock kept. An open proposal that stood on it ends; a yes is never undone by it.
 * Undefined when the actor's organisations have no such request, or nothing of that kind was given.
 */
export function takeBackConcession(db: Database, occasion: Occasion, { reference, id }: { reference: string; id: string }): Promise<Decision<object, LifeRefusal> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const request = await holdRequest(trx, reference);
    const gift = request && (await standingConcessions(trx, request.id)).find((each) => each.id === id);
    if (!request || !gift) return undefined;
    const decision = after(request.status, "amend");
    if (decision.kind === "refuse") return decision;
    await writeTakenBack(trx, id, { personId: personAt(occasion).personId, at: occasion.now });
    const was = await amendableRequest(trx, request.id);
    const version = await changeWishes(trx, occasion, was, { wishes: withoutRoom(wishesIn(was), gift), reason: "situation-changed" });
    await settleProposal(trx, occasion, { id: request.id, version, matters: true, told: true });
    await forgetOutlook(trx, request.id);
    await recordAudit(trx, occasion, "concession.take-back", { kind: "request", id: request.id });
    await enqueue(trx, ...matchJobs([request.region]));
    return decision;
  });
}
