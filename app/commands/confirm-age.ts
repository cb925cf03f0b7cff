import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { forgetOutlook, holdRequest } from "../../db/held-requests.ts";
import { type Age, ageOfRequest, changeAge, insertAgeChanges } from "../../db/request-age.ts";
import { insertState } from "../../db/requests.ts";
import { isPlausibleAge } from "../domain/age-again.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { askBirthdayAt } from "../domain/request-assembly.ts";
import { isClosed } from "../domain/request-life.ts";
import { takeBackProposal } from "./take-back-proposal.ts";

type Confirmation = Age & { readonly reference: string };

/**
 * States the age of a person anew, as of today. The same age is a confirmation; another one is a correction: it goes into
 * the history, a proposal that rested on the old age ends, and the search begins again. Undefined when the actor's
 * organisations have no such request.
 */
export async function confirmAge(db: Database, occasion: Occasion, { reference, ...stated }: Confirmation): Promise<Decision<{ corrected: boolean }, "already-closed" | "not-plausible"> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const request = await holdRequest(trx, reference);
    if (!request) return undefined;
    if (isClosed(request.status)) return refuse("already-closed");
    const before = await ageOfRequest(trx, request.id);
    if (!isPlausibleAge(before.personKind, stated.ageYears)) return refuse("not-plausible");
    const age = { ageYears: stated.ageYears, turnsEighteenSoon: stated.ageYears === askBirthdayAt && stated.turnsEighteenSoon };
    const corrected = age.ageYears !== before.ageYears || age.turnsEighteenSoon !== before.turnsEighteenSoon;
    const { personId } = personAt(occasion);
    const version = request.version + (corrected ? 1 : 0);
    await changeAge(trx, request.id, { ...age, ageStatedOn: amsterdamClock(occasion.now).date, version });
    if (corrected) await insertAgeChanges(trx, request.id, { before, after: age, version, personId, at: occasion.now });
    if (corrected && request.status === "proposed") await searchAnew(trx, occasion, request.id);
    await recordAudit(trx, occasion, "request.confirm-age", { kind: "request", id: request.id });
    await enqueue(trx, ...matchJobs([request.region]));
    return proceed({ corrected });
  });
}

async function searchAnew(trx: Database, occasion: Occasion, requestId: string) {
  await takeBackProposal(trx, requestId, occasion.now);
  await insertState(trx, { requestId, status: "submitted", reason: "no-longer-fits", personId: personAt(occasion).personId, at: occasion.now });
  await forgetOutlook(trx, requestId);
}
