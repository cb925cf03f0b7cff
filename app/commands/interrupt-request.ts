import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import type { HeldRequest } from "../../db/held-requests.ts";
import { beginPause } from "../../db/request-pauses.ts";
import { insertState } from "../../db/requests.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type Decision, proceed } from "../domain/decision.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { LifeRefusal } from "../domain/request-life.ts";
import { type PauseRefusal, pauseUntil } from "../domain/request-pause.ts";
import { type InterruptionReason, isNotAgainThisTherapist } from "../domain/request-reasons.ts";
import { type Chosen, chosenOfFamily, type DoneFor, doneFor } from "./chosen-of-family.ts";
import { stopHelp } from "./stop-help.ts";

/** `untilOn`: null to search on at once. */
type Interruption = Chosen & { readonly reason: InterruptionReason; readonly untilOn: IsoDate | null };

/**
 * Help that was found stops for now, and the place is free; for one or more of a family. Until a day, on which the request
 * comes back by itself, or with a search at once. The clock goes on from the first day. Undefined when the actor's
 * organisations have no such request.
 */
export function interruptRequest(db: Database, occasion: Occasion, { reason, untilOn, ...chosen }: Interruption): Promise<Decision<DoneFor, LifeRefusal | PauseRefusal> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const decision = await chosenOfFamily(trx, chosen, "interrupt");
    if (!decision || decision.kind === "refuse") return decision;
    const terms = await settingOn(trx, "life-terms", amsterdamClock(occasion.now).date);
    const day = untilOn === null ? undefined : pauseUntil(untilOn, occasion.now, terms);
    if (day?.kind === "refuse") return day;
    const { able, not } = decision;
    for (const request of able) await interrupt(trx, occasion, request, { reason, untilOn });
    await enqueue(trx, ...matchJobs(able.map(({ region }) => region)));
    return proceed(doneFor(able, not));
  });
}

async function interrupt(trx: Database, occasion: Occasion, { id: requestId }: HeldRequest, { reason, untilOn }: Omit<Interruption, keyof Chosen>) {
  const [{ now: at }, { personId }] = [occasion, personAt(occasion)];
  await insertState(trx, { requestId, status: "interrupted", reason, personId, at });
  await stopHelp(trx, requestId, { at, notAgain: isNotAgainThisTherapist(reason) });
  if (untilOn === null) await insertState(trx, { requestId, status: "submitted", reason: "returned", personId, at });
  else await beginPause(trx, { requestId, kind: "interrupted", reason, untilOn, personId, at });
  await recordAudit(trx, occasion, "request.interrupt", { kind: "request", id: requestId });
}
