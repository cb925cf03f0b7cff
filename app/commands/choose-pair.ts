import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { endOverrides, holdRequestOfLead, insertOverride } from "../../db/overrides.ts";
import { therapistInRegions } from "../../db/therapist-review.ts";
import { proceed, refuse } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import { decidable } from "../domain/lead-override.ts";
import type { Waivable } from "../domain/matching/override.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

type Choice = { readonly reference: string; readonly therapistId: string; readonly waived: readonly Waivable[]; readonly reason: string };

/**
 * A lead chooses whom to ask for a request. The pair is judged and proposed by the worker, who alone may see whom the
 * family leaves out and where it comes from; until then the engine asks nobody else. Undefined for a request of another
 * region, refused for a therapist who does not work in the own ones.
 */
export function choosePair(db: Database, occasion: Occasion, { reference, therapistId, waived, reason }: Choice) {
  return asActor(db, occasion.actor, async (trx) => {
    const request = await holdRequestOfLead(trx, reference);
    if (!request) return undefined;
    const { personId: by, regions } = personAt(occasion);
    const decision = decidable(request.status);
    if (decision.kind === "refuse") return decision;
    if (!(await therapistInRegions(trx, { id: therapistId, regions }))) return refuse("therapist-unknown");
    await endOverrides(trx, { requestId: request.id, kinds: ["propose", "hold"], by, at: occasion.now });
    await endOverrides(trx, { requestId: request.id, kinds: ["forbid"], therapistId, by, at: occasion.now });
    await insertOverride(trx, { requestId: request.id, kind: "propose", therapistId, waived: [...waived], reason, madeBy: by, madeAt: occasion.now });
    await recordAudit(trx, occasion, "override.propose", { kind: "request", id: request.id }, { kind: "therapist", id: therapistId });
    await enqueue(trx, ...matchJobs([request.region]));
    return proceed({});
  });
}
