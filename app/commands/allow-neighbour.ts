import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdNeighbourQuestion, insertAllowedRegion, isNeighbour, writeNeighbourAnswer } from "../../db/concessions.ts";
import { holdRequestOfLead } from "../../db/overrides.ts";
import { proceed, refuse } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/**
 * After talking to the other lead: for this one request somebody of a region beside the own one may be asked. An open
 * question of the shelter about it is answered with yes. Undefined for a request of another region.
 */
export function allowNeighbour(db: Database, occasion: Occasion, { reference, region }: { reference: string; region: string }) {
  return asActor(db, occasion.actor, async (trx) => {
    const request = await holdRequestOfLead(trx, reference);
    if (!request) return undefined;
    if (!(await isNeighbour(trx, request.region, region))) return refuse("region-unknown");
    const { personId } = personAt(occasion);
    const question = await holdNeighbourQuestion(trx, reference, region);
    if (question) await writeNeighbourAnswer(trx, question.id, { personId, at: occasion.now, yes: true });
    const id = question?.id ?? (await insertAllowedRegion(trx, { requestId: request.id, region, personId, at: occasion.now }));
    if (!id) return proceed({});
    await recordAudit(trx, occasion, "neighbour.answer", { kind: "request", id: request.id });
    await enqueue(trx, { task: "notify", payload: { event: "neighbour-answered", subject: id } }, ...matchJobs([request.region, region]));
    return proceed({});
  });
}
