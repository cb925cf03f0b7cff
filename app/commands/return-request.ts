import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdRequest } from "../../db/held-requests.ts";
import { endPause } from "../../db/request-pauses.ts";
import { insertState } from "../../db/requests.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { refuse } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { after } from "../domain/request-life.ts";

/**
 * A request that waited because its shelter asked for it goes back into the queue, with the clock of its first day. Who
 * left the shelter is not searched for while the programme does not reach families at home. Undefined when the actor's
 * organisations have no such request.
 */
export function returnRequest(db: Database, occasion: Occasion, { reference }: { reference: string }) {
  return asActor(db, occasion.actor, async (trx) => {
    const { now: at } = occasion;
    const request = await holdRequest(trx, reference);
    if (!request) return undefined;
    const decision = after(request.status, "return");
    if (decision.kind === "refuse") return decision;
    const { ambulant } = await settingOn(trx, "settings-on-offer", amsterdamClock(at).date);
    if (request.setting === "ambulant" && !ambulant) return refuse("not-at-home");
    const { personId } = personAt(occasion);
    await endPause(trx, request.id, { personId, at });
    await insertState(trx, { requestId: request.id, status: decision.status, reason: "returned", personId, at });
    await recordAudit(trx, occasion, "request.return", { kind: "request", id: request.id });
    await enqueue(trx, ...matchJobs([request.region]));
    return decision;
  });
}
