import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { endOverrides, holdRequestOfLead, insertOverride } from "../../db/overrides.ts";
import { therapistInRegions } from "../../db/therapist-review.ts";
import { proceed, refuse } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

type Ban = { readonly reference: string; readonly therapistId: string; readonly reason: string };

/**
 * These two are not paired, until a lead releases it. A proposal that is open ends with the next turn of the worker; a
 * yes stays a yes. Undefined for a request of another region.
 */
export function forbidPair(db: Database, occasion: Occasion, { reference, therapistId, reason }: Ban) {
  return asActor(db, occasion.actor, async (trx) => {
    const request = await holdRequestOfLead(trx, reference);
    if (!request) return undefined;
    const { personId: by, regions } = personAt(occasion);
    if (!["submitted", "proposed", "parked", "interrupted"].includes(request.status)) return refuse("request-not-waiting");
    if (!(await therapistInRegions(trx, { id: therapistId, regions }))) return refuse("therapist-unknown");
    await endOverrides(trx, { requestId: request.id, kinds: ["forbid", "propose"], therapistId, by, at: occasion.now });
    await insertOverride(trx, { requestId: request.id, kind: "forbid", therapistId, reason, madeBy: by, madeAt: occasion.now });
    await recordAudit(trx, occasion, "override.forbid", { kind: "request", id: request.id }, { kind: "therapist", id: therapistId });
    await enqueue(trx, ...matchJobs([request.region]));
    return proceed({});
  });
}
