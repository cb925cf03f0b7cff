import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { answerSupervision as answer } from "../../db/supervisions.ts";
import { therapistOf } from "../../db/therapists.ts";
import { isTurnedAway } from "../domain/approval.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

type Answer = { readonly id: string; readonly answer: "confirmed" | "declined" | "ended" };

/** A supervisor says yes or no by own click, or stops: only with a yes that stands is training an offer. Who was turned away says no yes. Undefined when nobody asked this actor. */
export function answerSupervision(db: Database, occasion: Occasion, { id, answer: said }: Answer): Promise<Answer["answer"] | "turned-away" | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    if (said === "confirmed" && isTurnedAway((await therapistOf(trx, personAt(occasion).personId))?.status)) return "turned-away";
    const regions = await answer(trx, id, said, occasion.now);
    if (regions === null) return undefined;
    await recordAudit(trx, occasion, "supervision.answer", { kind: "supervision", id });
    await enqueue(trx, { task: "notify", payload: { event: "supervision-answered", subject: id } }, ...matchJobs(regions));
    return said;
  });
}
