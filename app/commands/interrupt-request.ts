import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdRequest } from "../../db/held-requests.ts";
import { beginPause } from "../../db/request-pauses.ts";
import { insertState } from "../../db/requests.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { after } from "../domain/request-life.ts";
import { pauseUntil } from "../domain/request-pause.ts";
import { type InterruptionReason, isNotAgainThisTherapist } from "../domain/request-reasons.ts";
import { stopHelp } from "./stop-help.ts";

/** `untilOn`: null to search on at once. */
type Interruption = { readonly reference: string; readonly reason: InterruptionReason; readonly untilOn: IsoDate | null };

/**
 * Help that was found stops for now, and the place is free. Until a day, on which the request comes back by itself, or
 * with a search at once. The clock goes on from the first day. Undefined when the actor's organisations have no such request.
 */
export function interruptRequest(db: Database, occasion: Occasion, { reference, reason, untilOn }: Interruption) {
  return asActor(db, occasion.actor, async (trx) => {
    const { now: at } = occasion;
    const request = await holdRequest(trx, reference);
    if (!request) return undefined;
    const decision = after(request.status, "interrupt");
    if (decision.kind === "refuse") return decision;
    const terms = await settingOn(trx, "life-terms", amsterdamClock(at).date);
    const day = untilOn === null ? undefined : pauseUntil(untilOn, at, terms);
    if (day?.kind === "refuse") return day;
    const { personId } = personAt(occasion);
    await insertState(trx, { requestId: request.id, status: decision.status, reason, personId, at });
    await stopHelp(trx, request.id, { at, notAgain: isNotAgainThisTherapist(reason) });
    if (untilOn === null) await insertState(trx, { requestId: request.id, status: "submitted", reason: "returned", personId, at });
    else await beginPause(trx, { requestId: request.id, kind: "interrupted", reason, untilOn, personId, at });
    await recordAudit(trx, occasion, "request.interrupt", { kind: "request", id: request.id });
    await enqueue(trx, ...matchJobs([request.region]));
    return decision;
  });
}
