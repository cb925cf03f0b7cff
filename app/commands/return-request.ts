import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import type { HeldRequest } from "../../db/held-requests.ts";
import { endPause } from "../../db/request-pauses.ts";
import { insertState } from "../../db/requests.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { LifeRefusal } from "../domain/request-life.ts";
import { type Chosen, chosenOfFamily, type DoneFor, doneFor } from "./chosen-of-family.ts";

/**
 * Requests of one family that waited because their shelter asked for it go back into the queue, with the clock of their
 * first day. Who left the shelter is not searched for while the programme does not reach families at home. Undefined when
 * the actor's organisations have no such request.
 */
export function returnRequest(db: Database, occasion: Occasion, chosen: Chosen): Promise<Decision<DoneFor, LifeRefusal | "not-at-home"> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const decision = await chosenOfFamily(trx, chosen, "return");
    if (!decision || decision.kind === "refuse") return decision;
    const { ambulant } = await settingOn(trx, "settings-on-offer", amsterdamClock(occasion.now).date);
    const able = decision.able.filter(({ setting }) => setting !== "ambulant" || ambulant);
    if (able.length === 0) return refuse("not-at-home");
    for (const request of able) await bringBack(trx, occasion, request);
    await enqueue(trx, ...matchJobs(able.map(({ region }) => region)));
    return proceed(doneFor(able, [...decision.not, ...decision.able.filter((request) => !able.includes(request)).map(({ reference }) => reference)]));
  });
}

async function bringBack(trx: Database, occasion: Occasion, { id }: HeldRequest) {
  const [{ now: at }, { personId }] = [occasion, personAt(occasion)];
  await endPause(trx, id, { personId, at });
  await insertState(trx, { requestId: id, status: "submitted", reason: "returned", personId, at });
  await recordAudit(trx, occasion, "request.return", { kind: "request", id });
}
