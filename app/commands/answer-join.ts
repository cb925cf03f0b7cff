import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { answerJoin as answer } from "../../db/practices.ts";
import { therapistOf } from "../../db/therapists.ts";
import { isTurnedAway } from "../domain/approval.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/**
 * The owner of a practice lets somebody in, or does not. Who joins brings the own cases along; an open proposal of a child
 * that must not come to this practice goes back into the queue. An owner who was
 * turned away lets nobody in. Undefined when there is no such question for this owner.
 */
export function answerJoin(db: Database, occasion: Occasion, { id, yes }: { readonly id: string; readonly yes: boolean }): Promise<"accepted" | "declined" | "turned-away" | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    if (yes && isTurnedAway((await therapistOf(trx, personAt(occasion).personId))?.status)) return "turned-away";
    const regions = await answer(trx, id, yes, occasion.now);
    if (regions === null) return undefined;
    await recordAudit(trx, occasion, "practice.answer-join", { kind: "join-request", id });
    await enqueue(trx, { task: "notify", payload: { event: "join-answered", subject: id } }, ...matchJobs(regions));
    return yes ? "accepted" : "declined";
  });
}
