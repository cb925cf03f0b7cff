import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { type HeldRequest, holdRequest } from "../../db/held-requests.ts";
import { amendableRequest } from "../../db/request-amendments.ts";
import { restateAge } from "../../db/request-age.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { matchJobs } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { RequestAnswers } from "../domain/request-answers.ts";
import { answersOf } from "../domain/request-answers-of.ts";
import { after } from "../domain/request-life.ts";
import { type Amended, amendRequest } from "./amend-request.ts";

type Confirmation = { readonly reference: string; readonly stated: Pick<RequestAnswers, "ageYears" | "turnsEighteenSoon" | "shownAs"> };

/**
 * States the age of a person anew, as of today. The same age is a confirmation. Another one is a change like every other,
 * by the rule of changing: it goes into the history, and a proposal that no longer fits ends. Undefined when the actor's
 * organisations have no such request.
 */
export async function confirmAge(db: Database, occasion: Occasion, { reference, stated }: Confirmation): Promise<Amended | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const request = await holdRequest(trx, reference);
    if (!request) return undefined;
    const decision = after(request.status, "amend");
    if (decision.kind === "refuse") return decision;
    const { personKind } = answersOf(await amendableRequest(trx, request.id));
    const answers = { personKind, ...stated };
    const amended = await amendRequest(trx, occasion, { reference, section: "person", seen: request.version, reason: "confirmed-again", read: { answers, problems: [] } });
    if (amended?.kind === "proceed") await confirm(trx, occasion, request);
    return amended;
  });
}

async function confirm(trx: Database, occasion: Occasion, { id, region }: HeldRequest) {
  await restateAge(trx, id, amsterdamClock(occasion.now).date);
  await recordAudit(trx, occasion, "request.confirm-age", { kind: "request", id });
  await enqueue(trx, ...matchJobs([region]));
}
