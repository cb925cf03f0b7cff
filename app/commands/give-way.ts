import { recordAudit } from "../../db/audit.ts";
import { insertConcession, prospectsOf } from "../../db/concessions.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { forgetOutlook, holdRequest } from "../../db/held-requests.ts";
import { amendableRequest } from "../../db/request-amendments.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { given, stillHelps, withRoom } from "../domain/giving-way.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { PartOfTheWeek } from "../domain/working-week.ts";
import { changeWishes, wishesIn } from "./change-wishes.ts";

export type GiveWay = { readonly reference: string; readonly code: string; readonly parts: readonly PartOfTheWeek[] };
type Refusal = "concession-stale" | "already-given" | "parts-missing";

/**
 * Gives way on one thing that would help now: the request asks it from here on, keeps its clock, and the engine looks
 * again. On a region beside it the leads decide, so that is asked of them. What does not help any more, because somebody
 * was found or the search has moved on, is refused. Undefined when the actor's organisations have no such request.
 */
export function giveWay(db: Database, occasion: Occasion, { reference, code, parts }: GiveWay): Promise<Decision<{ asked: boolean }, Refusal> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const request = await holdRequest(trx, reference);
    if (!request) return undefined;
    const concession = request.status === "submitted" ? stillHelps(code, await prospectsOf(trx, request.id)) : undefined;
    if (!concession) return refuse("concession-stale");
    const was = await amendableRequest(trx, request.id);
    const wishes = wishesIn(was);
    const gift = given(concession, wishes, parts);
    if (gift.kind === "part-of-week" && gift.added.length === 0) return refuse("parts-missing");
    const stamp = { personId: personAt(occasion).personId, at: occasion.now };
    const id = await insertConcession(trx, { ...gift, ...stamp, requestId: request.id });
    if (!id) return refuse("already-given");
    await recordAudit(trx, occasion, "concession.give", { kind: "request", id: request.id });
    if (gift.kind === "region") {
      await enqueue(trx, { task: "notify", payload: { event: "neighbour-asked", subject: id } });
      return proceed({ asked: true });
    }
    await changeWishes(trx, occasion, was, { wishes: withRoom(wishes, gift), reason: "to-find-sooner" });
    await forgetOutlook(trx, request.id);
    await enqueue(trx, ...matchJobs([request.region]));
    return proceed({ asked: false });
  });
}
