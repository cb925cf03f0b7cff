import type { IsoDate } from "../../../domain/iso-date.ts";
import { type Rarity, rarityOf } from "../../../domain/privacy/re-identification.ts";
import { seenByLead, seenByTherapist } from "../../../domain/privacy/seen-by-others.ts";
import { isShared, type RequestAnswers } from "../../../domain/request-answers.ts";
import type { CompleteRequest } from "../../../domain/request-assembly.ts";
import { completeRequest } from "../../../domain/request-form.ts";
import { isOfTwo, type RequestOffer } from "../../../domain/request-offer.ts";

/** One person as the last page before sending shows them: what is missing, whether they stand out, and what others will read. */
export function reviewOf(id: string, answers: RequestAnswers, offer: RequestOffer, today: IsoDate) {
  const { personKind, ageYears, shownAs } = answers;
  // How to show who stands out is asked on the page itself; until then it shows what others would read of all.
  const completion = completeRequest({ answers: { shownAs: "exact", ...answers }, problems: [] }, offer, today);
  const problems = completion.kind === "incomplete" ? completion.problems : [];
  const missing = problems.filter(({ field }) => field !== "shownAs").map(({ field, code }) => ({ field, code }));
  return {
    id, personKind, ageYears, shownAs,
    ofTwo: isOfTwo(answers, offer),
    missing: missing.filter(({ field }) => !isShared(field)),
    missingShared: missing.filter(({ field }) => isShared(field)),
    rarity: rarityIn(answers, offer),
    seen: completion.kind === "complete" ? seenIn(completion.request) : null,
  };
}

/** Made by the same functions that feed the pages of the others, so that it shows what they show. */
export function seenIn({ details, ageStatedOn, prospect: { movesTo: _movesTo, ...prospect } }: CompleteRequest) {
  return { therapist: seenByTherapist(details), lead: seenByLead(details), prospect, ageStatedOn };
}

function rarityIn({ personKind, ageYears, language }: RequestAnswers, { population }: RequestOffer): Rarity | null {
  if (!personKind || ageYears === undefined || !language) return null;
  return rarityOf({ personKind, ageYears: Number(ageYears), language }, population);
}
