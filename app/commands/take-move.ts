import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdRequests } from "../../db/held-requests.ts";
import { hasMoveForActor, takeMovedRequests } from "../../db/request-moves.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";
import { isWithTherapist } from "../domain/request-life.ts";
import { relocateRequest } from "./relocate-request.ts";

/**
 * Another shelter takes the family that was offered: from here on it is theirs, with its history and its clock. Of taking
 * and the end of the term at the same second one counts. Undefined for an offer to somebody else.
 */
export function takeMove(db: Database, occasion: Occasion, batch: string): Promise<Decision<{ references: readonly string[] }, "offer-over"> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const taken = await takeMovedRequests(trx, batch, occasion.now);
    if (taken.length === 0) return (await hasMoveForActor(trx, batch)) ? refuse("offer-over") : undefined;
    const keeps = new Map(taken.map(({ requestId, keepsTherapist }) => [requestId, keepsTherapist]));
    const requests = await holdRequests(trx, taken.map(({ requestId }) => requestId));
    for (const { id, version, status, region } of requests) {
      const help = !isWithTherapist(status) ? "none" : keeps.get(id) ? "goes-on" : "stops";
      await relocateRequest(trx, occasion, { id, version, help });
      await recordAudit(trx, occasion, "move.take", { kind: "request", id });
      await enqueue(trx, ...matchJobs([region]));
    }
    const [{ moveId }] = taken as [(typeof taken)[number]];
    await enqueue(trx, { task: "notify", payload: { event: "move-answered", subject: moveId } }, { task: "notify", payload: { event: "request-moved", subject: moveId } });
    return proceed({ references: requests.map(({ reference }) => reference) });
  });
}
