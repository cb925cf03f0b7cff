import { recordAudit } from "../../db/audit.ts";
import { holdNeighbourQuestion, writeNeighbourAnswer } from "../../db/concessions.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

type Answer = { readonly reference: string; readonly region: string; readonly yes: boolean };

/**
 * A lead answers whether a therapist of a region beside the own one may be asked for this request. After a yes the engine
 * looks there too; the request stays where it is, with its own lead. False when that was not asked, or was answered.
 */
export function answerNeighbour(db: Database, occasion: Occasion, { reference, region, yes }: Answer): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const question = await holdNeighbourQuestion(trx, reference, region);
    if (!question) return false;
    await writeNeighbourAnswer(trx, question.id, { personId: personAt(occasion).personId, at: occasion.now, yes });
    await recordAudit(trx, occasion, "neighbour.answer", { kind: "request", id: question.requestId });
    await enqueue(trx, { task: "notify", payload: { event: "neighbour-answered", subject: question.id } });
    if (yes) await enqueue(trx, ...matchJobs([question.requestRegion, region]));
    return true;
  });
}
