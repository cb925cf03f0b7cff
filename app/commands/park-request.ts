import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { forgetOutlook, type HeldRequest } from "../../db/held-requests.ts";
import { beginPause, endPause } from "../../db/request-pauses.ts";
import { insertState } from "../../db/requests.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type Decision, proceed } from "../domain/decision.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { LifeRefusal } from "../domain/request-life.ts";
import { type PauseRefusal, pauseUntil } from "../domain/request-pause.ts";
import type { ParkingReason } from "../domain/request-reasons.ts";
import { type Chosen, chosenOfFamily, type DoneFor, doneFor } from "./chosen-of-family.ts";
import { takeBackProposal } from "./take-back-proposal.ts";

type Parking = Chosen & { readonly untilOn: IsoDate; readonly reason: ParkingReason };

/**
 * Lets requests of one family wait until a day, on which they come back by themselves. Their clock goes on. An open
 * proposal ends, so that no place is kept for somebody who does not come. Also gives a request that waits already another
 * day. Undefined when the actor's organisations have no such request.
 */
export function parkRequest(db: Database, occasion: Occasion, { untilOn, reason, ...chosen }: Parking): Promise<Decision<DoneFor, LifeRefusal | PauseRefusal> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const decision = await chosenOfFamily(trx, chosen, "park");
    if (!decision || decision.kind === "refuse") return decision;
    const day = pauseUntil(untilOn, occasion.now, await settingOn(trx, "life-terms", amsterdamClock(occasion.now).date));
    if (day.kind === "refuse") return day;
    const { able, not } = decision;
    for (const request of able) await park(trx, occasion, request, { untilOn, reason });
    await enqueue(trx, ...matchJobs(able.map(({ region }) => region)));
    return proceed(doneFor(able, not));
  });
}

async function park(trx: Database, occasion: Occasion, { id }: HeldRequest, { untilOn, reason }: Omit<Parking, keyof Chosen>) {
  const [{ now: at }, { personId }] = [occasion, personAt(occasion)];
  await takeBackProposal(trx, id, at);
  await endPause(trx, id, { personId, at });
  await beginPause(trx, { requestId: id, kind: "parked", reason, untilOn, personId, at });
  await insertState(trx, { requestId: id, status: "parked", reason, personId, at });
  await forgetOutlook(trx, id);
  await recordAudit(trx, occasion, "request.park", { kind: "request", id });
}
