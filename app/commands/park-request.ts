import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { forgetOutlook, holdRequest } from "../../db/held-requests.ts";
import { beginPause, endPause } from "../../db/request-pauses.ts";
import { insertState } from "../../db/requests.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { after } from "../domain/request-life.ts";
import { pauseUntil } from "../domain/request-pause.ts";
import type { ParkingReason } from "../domain/request-reasons.ts";
import { takeBackProposal } from "./take-back-proposal.ts";

type Parking = { readonly reference: string; readonly untilOn: IsoDate; readonly reason: ParkingReason };

/**
 * Lets a request wait until a day, on which it comes back by itself. Its clock goes on. An open proposal ends, so that
 * no place is kept for somebody who does not come. Also gives a request that waits already another day. Undefined when
 * the actor's organisations have no such request.
 */
export function parkRequest(db: Database, occasion: Occasion, { reference, untilOn, reason }: Parking) {
  return asActor(db, occasion.actor, async (trx) => {
    const { now: at } = occasion;
    const request = await holdRequest(trx, reference);
    if (!request) return undefined;
    const decision = after(request.status, "park");
    if (decision.kind === "refuse") return decision;
    const day = pauseUntil(untilOn, at, await settingOn(trx, "life-terms", amsterdamClock(at).date));
    if (day.kind === "refuse") return day;
    const { personId } = personAt(occasion);
    await takeBackProposal(trx, request.id, at);
    await endPause(trx, request.id, { personId, at });
    await beginPause(trx, { requestId: request.id, kind: "parked", reason, untilOn, personId, at });
    await insertState(trx, { requestId: request.id, status: decision.status, reason, personId, at });
    await forgetOutlook(trx, request.id);
    await recordAudit(trx, occasion, "request.park", { kind: "request", id: request.id });
    await enqueue(trx, ...matchJobs([request.region]));
    return decision;
  });
}
