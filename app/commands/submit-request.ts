import { randomUUID } from "node:crypto";
import { asActor, type Database } from "../../db/connect.ts";
import { deletePerson, lockDraft, setPersonApart } from "../../db/drafts.ts";
import { requestOffer } from "../../db/request-offer.ts";
import { holdSubmission, requestOfSubmission } from "../../db/requests.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { AnswerProblem, ReadAnswers } from "../domain/read-answers.ts";
import { personalOf, sharedOf } from "../domain/request-answers.ts";
import { completeRequest } from "../domain/request-form.ts";
import { isNews } from "./draft-news.ts";
import { sendPerson } from "./send-person.ts";

export type Submitted =
  /** `otherVersion`: a colleague had changed the draft meanwhile, and that version is still a draft. */
  | { readonly kind: "submitted"; readonly reference: string; readonly otherVersion: boolean }
  | { readonly kind: "already-submitted"; readonly reference: string }
  | { readonly kind: "incomplete"; readonly problems: readonly AnswerProblem[] };

/** `household`: the draft that this form is of. `seen`: when its parts were last changed as far as the sender knew, if they ever were kept. */
export type Submission = {
  readonly key: string;
  readonly household?: string;
  readonly page?: string | null;
  readonly seen: string | null;
  readonly seenShared?: string | null;
  readonly read: ReadAnswers;
};

/**
 * Sends the request that a filled-in form stands for, and looks for a therapist at once. `key` belongs to the form:
 * sent twice it is one request. With anything missing or not allowed nothing is written.
 */
export async function submitRequest(db: Database, occasion: Occasion, submission: Submission): Promise<Submitted> {
  const { key, household = key, read } = submission;
  return asActor(db, occasion.actor, async (trx) => {
    await holdSubmission(trx, key);
    const earlier = await requestOfSubmission(trx, key);
    if (earlier) return { kind: "already-submitted", ...earlier };
    const today = amsterdamClock(occasion.now).date;
    const completion = completeRequest(read, await requestOffer(trx, today), today);
    if (completion.kind === "incomplete") return completion;
    const otherVersion = await settleDraft(trx, submission);
    const { reference } = await sendPerson(trx, occasion, { key, household, request: completion.request });
    return { kind: "submitted", reference, otherVersion };
  });
}

/** The draft has become a request, so it goes. A version that the sender never saw stays, as a draft of its own. */
async function settleDraft(trx: Database, { key, household = key, page, seen, seenShared = seen, read: { answers } }: Submission): Promise<boolean> {
  const draft = await lockDraft(trx, household);
  const person = draft?.people.find(({ id }) => id === key);
  if (!draft || !person) return false;
  const otherVersion = isNews(person, { seen, answers: personalOf(answers) }, page) || isNews(draft, { seen: seenShared, answers: sharedOf(answers) }, page);
  if (otherVersion) await setPersonApart(trx, key, randomUUID());
  else await deletePerson(trx, key);
  return otherVersion;
}
