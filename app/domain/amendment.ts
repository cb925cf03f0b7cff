import { type AnswerProblem, type ReadAnswers } from "./read-answers.ts";
import type { IsoDate } from "./iso-date.ts";
import { pick, type Question, questions, type RequestAnswers } from "./request-answers.ts";
import { type AnsweredRequest, answersOf } from "./request-answers-of.ts";
import { assembleRequest, type CompleteRequest } from "./request-assembly.ts";
import { rarityOf } from "./privacy/re-identification.ts";
import { completeRequest } from "./request-form.ts";
import type { RequestOffer } from "./request-offer.ts";

/** What can be changed after sending, by the parts in which it is asked. Where a family is changes by moving. */
export const amendable = {
  need: ["kind", "forms", "populations"],
  urgency: ["urgency", "urgencyReason"],
  therapist: ["language", "interpreter", "gender", "shownAs"],
  "where-and-when": ["places", "anyPart", "partsOfWeek", "absenceLikely"],
  person: ["personKind", "ageYears", "turnsEighteenSoon", "shownAs"],
  note: ["note"],
  family: ["origin", "leavesIn", "afterLeaving", "movesTo", "safety"],
  exclusions: ["excludedRegions", "excludedPractices", "excludedTherapists"],
} as const satisfies Record<string, readonly Question[]>;
export type AmendmentSection = keyof typeof amendable;
export const amendmentSections = Object.keys(amendable) as readonly AmendmentSection[];

/** What changes only by moving. */
export const movedOnly: readonly Question[] = ["desk", "setting"];

export function asksIn(section: AmendmentSection): readonly Question[] {
  return amendable[section];
}

/** What a family shares is changed for all of it at once. */
export function isForFamily(section: AmendmentSection): boolean {
  return section === "family" || section === "exclusions";
}

/** What people read and the matching does not: changing it moves nobody in the queue. */
const forPeople: readonly Question[] = ["personKind", "note", "urgencyReason", "leavesIn", "afterLeaving", "movesTo", "safety", "shownAs"];
/** What a therapist never hears of, not even that it changed. */
const untold: readonly Question[] = ["origin", "excludedRegions", "excludedPractices", "excludedTherapists", "movesTo", "shownAs"];

export type Change = { readonly question: Question; readonly before: RequestAnswers[Question]; readonly after: RequestAnswers[Question] };

export type Amendment =
  | { readonly kind: "amended"; readonly request: CompleteRequest; readonly changes: readonly Change[]; readonly rematch: boolean; readonly told: boolean; /** What has to be answered anew because of it, in another part. */ readonly leaves: readonly Question[] }
  | { readonly kind: "unchanged" }
  | { readonly kind: "incomplete"; readonly problems: readonly AnswerProblem[] };

/**
 * What a request becomes when one part of it is answered anew. Only what this part makes wrong comes back: a request that
 * was sent under other rules need not be filled in again for a change of its language. How old somebody is, is a fact: a
 * treatment that no longer suits the age does not hold it back, and is left to be chosen anew.
 */
export function amend(was: AnsweredRequest, section: AmendmentSection, read: ReadAnswers, offer: RequestOffer, today: IsoDate): Amendment {
  const before = answersOf(was);
  const asked = asksIn(section);
  const kept = pick(before, questions.filter((question) => !asked.includes(question)));
  // How somebody is shown is asked only when it stands out: no answer leaves it as it was.
  const answers: RequestAnswers = { ...given(showingChosen(before, offer)), ...kept, ...pick(read.answers, asked) };
  const old = problemsOf({ answers: before, problems: [] }, offer, today).filter(({ field }) => !asked.includes(field));
  const found = problemsOf({ answers, problems: read.problems.filter(({ field }) => asked.includes(field)) }, offer, today)
    .filter((problem) => !old.some(({ field, code }) => field === problem.field && code === problem.code));
  const leaves = found.map(({ field }) => field).filter((field) => section === "person" && !asked.includes(field));
  const problems = found.filter(({ field }) => !leaves.includes(field));
  if (problems.length > 0) return { kind: "incomplete", problems };
  const request = assembleRequest(answers, offer, today);
  const now = answersOf(request);
  const changes = changesBetween(before, now);
  if (changes.length === 0) return { kind: "unchanged" };
  return { kind: "amended", request, changes, rematch: changes.some(({ question }) => !forPeople.includes(question)), told: changes.some(({ question }) => !untold.includes(question)), leaves };
}

/** How somebody is shown, if anybody ever chose it: who never stood out was sent without that question. */
export function showingChosen({ personKind, ageYears, language, shownAs }: RequestAnswers, { population }: Pick<RequestOffer, "population">): RequestAnswers["shownAs"] {
  if (shownAs !== "exact" || !personKind || ageYears === undefined || !language) return shownAs;
  return rarityOf({ personKind, ageYears: Number(ageYears), language }, population) ? shownAs : undefined;
}

function given(shownAs: RequestAnswers["shownAs"]): RequestAnswers {
  return shownAs === undefined ? {} : { shownAs };
}

/** The questions that were answered anew, in the order of the form. Where a family is, is none of them. */
export function changesBetween(before: RequestAnswers, now: RequestAnswers): Change[] {
  const changed = questions.filter((question) => !movedOnly.includes(question) && !same(before[question], now[question]));
  return changed.map((question) => ({ question, before: before[question], after: now[question] }));
}

function problemsOf(read: ReadAnswers, offer: RequestOffer, today: IsoDate): readonly AnswerProblem[] {
  const completion = completeRequest(read, offer, today);
  return completion.kind === "incomplete" ? completion.problems : [];
}

function same(one: RequestAnswers[Question], other: RequestAnswers[Question]): boolean {
  const words = (answer: RequestAnswers[Question]) => [answer ?? []].flat().toSorted((a, b) => (a < b ? -1 : 1)).join("\n");
  return words(one) === words(other);
}
