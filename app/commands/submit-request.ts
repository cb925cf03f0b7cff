import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { deleteDraft, lockDraft, setDraftApart } from "../../db/drafts.ts";
import { enqueue } from "../../db/enqueue.ts";
import { requestOffer } from "../../db/request-offer.ts";
import { holdSubmission, insertRequest, requestOfSubmission } from "../../db/requests.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { AnswerProblem, ReadAnswers } from "../domain/read-answers.ts";
import { completeRequest } from "../domain/request-form.ts";

export type Submitted =
  /** `otherVersion`: a colleague had changed the draft meanwhile, and that version is still a draft. */
  | { readonly kind: "submitted"; readonly reference: string; readonly otherVersion: boolean }
  | { readonly kind: "already-submitted"; readonly reference: string }
  | { readonly kind: "incomplete"; readonly problems: readonly AnswerProblem[] };

/** `seen`: when the draft was last changed as far as the sender knew, if it ever was one. */
type Submission = { readonly key: string; readonly seen: string | null; readonly read: ReadAnswers };

/**
 * Sends the request that a filled-in form stands for, and looks for a therapist at once. `key` belongs to the form:
 * sent twice it is one request. With anything missing or not allowed nothing is written.
 */
export async function submitRequest(db: Database, occasion: Occasion, { key, seen, read }: Submission): Promise<Submitted> {
  return asActor(db, occasion.actor, async (trx) => {
    await holdSubmission(trx, key);
    const earlier = await requestOfSubmission(trx, key);
    if (earlier) return { kind: "already-submitted", ...earlier };
    const today = amsterdamClock(occasion.now).date;
    const completion = completeRequest(read, await requestOffer(trx, today), today);
    if (completion.kind === "incomplete") return completion;
    const { personId } = personAt(occasion);
    const { id, reference } = await insertRequest(trx, completion.request, { key, personId, at: occasion.now });
    const otherVersion = await settleDraft(trx, { key, seen, read });
    await recordAudit(trx, occasion, "request.submit", { kind: "request", id });
    await enqueue(trx, ...matchJobs([completion.request.desk.region]));
    return { kind: "submitted", reference, otherVersion };
  });
}

/** The draft has become a request, so it goes. A version that the sender never saw stays, as a draft of its own. */
async function settleDraft(trx: Database, { key, seen, read }: Submission): Promise<boolean> {
  const draft = await lockDraft(trx, key);
  if (!draft) return false;
  if (draft.changedAt.toISOString() === seen || isDeepStrictEqual(draft.answers, read.answers)) {
    await deleteDraft(trx, key);
    return false;
  }
  await setDraftApart(trx, key, randomUUID());
  return true;
}
