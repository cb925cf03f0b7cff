import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { deleteDraft } from "../../db/drafts.ts";
import { enqueue } from "../../db/enqueue.ts";
import { requestOffer } from "../../db/request-offer.ts";
import { holdSubmission, insertRequest, requestOfSubmission } from "../../db/requests.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { AnswerProblem, ReadAnswers } from "../domain/read-answers.ts";
import { completeRequest } from "../domain/request-form.ts";

export type Submitted =
  | { readonly kind: "submitted" | "already-submitted"; readonly reference: string }
  | { readonly kind: "incomplete"; readonly problems: readonly AnswerProblem[] };

/**
 * Sends the request that a filled-in form stands for, and looks for a therapist at once. `key` belongs to the form:
 * sent twice it is one request. With anything missing or not allowed nothing is written.
 */
export async function submitRequest(db: Database, occasion: Occasion, { key, read }: { key: string; read: ReadAnswers }): Promise<Submitted> {
  return asActor(db, occasion.actor, async (trx) => {
    await holdSubmission(trx, key);
    const earlier = await requestOfSubmission(trx, key);
    if (earlier) return { kind: "already-submitted", ...earlier };
    const today = amsterdamClock(occasion.now).date;
    const completion = completeRequest(read, await requestOffer(trx, today), today);
    if (completion.kind === "incomplete") return completion;
    const { personId } = personAt(occasion);
    const { id, reference } = await insertRequest(trx, completion.request, { key, personId, at: occasion.now });
    await deleteDraft(trx, key);
    await recordAudit(trx, occasion, "request.submit", { kind: "request", id });
    await enqueue(trx, ...matchJobs([completion.request.desk.region]));
    return { kind: "submitted", reference };
  });
}
