import type { IsoDate } from "./iso-date.ts";
import type { AnswerProblem } from "./read-answers.ts";
import { isShared, type RequestAnswers } from "./request-answers.ts";
import { completeRequest, type Completion } from "./request-form.ts";
import type { RequestOffer } from "./request-offer.ts";

/** How far one person of a family is. What the family shares is missing once, not for each of them. */
export type PersonProgress = {
  readonly completion: Completion;
  readonly missing: readonly AnswerProblem[];
  readonly missingShared: readonly AnswerProblem[];
};

/** `today` is the day in the Netherlands on which it would be sent. */
export function progressOf(shared: RequestAnswers, person: RequestAnswers, offer: RequestOffer, today: IsoDate): PersonProgress {
  const completion = completeRequest({ answers: { ...shared, ...person }, problems: [] }, offer, today);
  const problems = completion.kind === "incomplete" ? completion.problems : [];
  return { completion, missing: problems.filter(({ field }) => !isShared(field)), missingShared: problems.filter(({ field }) => isShared(field)) };
}
