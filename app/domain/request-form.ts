import { isPlausibleAge } from "./age-again.ts";
import type { IsoDate } from "./iso-date.ts";
import { rarityOf } from "./privacy/re-identification.ts";
import type { AnswerProblem, ReadAnswers } from "./read-answers.ts";
import { type Question, type RequestAnswers, therapistDecides } from "./request-answers.ts";
import { askBirthdayAt, assembleRequest, type CompleteRequest } from "./request-assembly.ts";
import { deskOf, type RequestOffer, suits } from "./request-offer.ts";
import { asksReason } from "./urgency-reason.ts";

export type Completion =
  | { readonly kind: "complete"; readonly request: CompleteRequest }
  | { readonly kind: "incomplete"; readonly problems: readonly AnswerProblem[] };

/**
 * Turns answers into a request that can be sent, or names every question that still needs another answer, in the
 * order of the form. `today` is the day in the Netherlands on which the age was stated.
 */
export function completeRequest({ answers, problems }: ReadAnswers, offer: RequestOffer, today: IsoDate): Completion {
  const unreadable = new Set(problems.map(({ field }) => field));
  const wanting = checks.flatMap(({ field, check }) => {
    const code = unreadable.has(field) ? undefined : check(answers, offer, today);
    return code === undefined ? [] : [{ field, code }];
  });
  const all = inFormOrder([...problems, ...wanting]);
  if (all.length > 0) return { kind: "incomplete", problems: all };
  return { kind: "complete", request: assembleRequest(answers, offer, today) };
}

type Check = { readonly field: Question; readonly check: (answers: RequestAnswers, offer: RequestOffer, today: IsoDate) => string | undefined };

const checks: readonly Check[] = [
  { field: "desk", check: (answers, offer) => (deskOf(answers, offer) ? undefined : answers.desk ? "desk-region-off" : "desk-missing") },
  { field: "setting", check: ({ setting }, { ambulant }) => (ambulant && !setting ? "setting-missing" : undefined) },
  { field: "personKind", check: required("personKind") },
  { field: "ageYears", check: checkAge },
  { field: "turnsEighteenSoon", check: ({ ageYears, turnsEighteenSoon }) => (Number(ageYears) === askBirthdayAt && !turnsEighteenSoon ? "turnsEighteenSoon-missing" : undefined) },
  { field: "kind", check: required("kind") },
  { field: "forms", check: checkForms },
  { field: "language", check: required("language") },
  { field: "interpreter", check: ({ language, interpreter }) => (language && language !== "nl" && !interpreter ? "interpreter-missing" : undefined) },
  { field: "gender", check: required("gender") },
  { field: "places", check: required("places") },
  { field: "partsOfWeek", check: ({ anyPart, partsOfWeek }) => (anyPart || partsOfWeek ? undefined : "partsOfWeek-missing") },
  { field: "urgency", check: required("urgency") },
  { field: "urgencyReason", check: ({ urgency, urgencyReason }) => (asksReason(urgency) && !urgencyReason ? "urgencyReason-missing" : undefined) },
  { field: "origin", check: checkOrigin },
  { field: "leavesIn", check: ({ leavesIn }, _offer, today) => (leavesIn && leavesIn < today.slice(0, 7) ? "leavesIn-past" : undefined) },
  { field: "movesTo", check: ({ movesTo }, { regions }) => (movesTo && !regions.includes(movesTo) ? "movesTo-unusable" : undefined) },
  { field: "excludedRegions", check: ({ excludedRegions = [] }, { regions }) => (excludedRegions.every((slug) => regions.includes(slug)) ? undefined : "excludedRegions-unusable") },
  { field: "excludedPractices", check: ({ excludedPractices = [] }, { practices }) => (excludedPractices.every((id) => practices.includes(id)) ? undefined : "excludedPractices-unusable") },
  { field: "shownAs", check: checkShownAs },
];

const formOrder: readonly Question[] = [...checks.map(({ field }) => field), "note"];

function inFormOrder(problems: readonly AnswerProblem[]): AnswerProblem[] {
  return problems.toSorted((one, other) => formOrder.indexOf(one.field) - formOrder.indexOf(other.field));
}

function required(question: Question): Check["check"] {
  return (answers) => (answers[question] === undefined ? `${question}-missing` : undefined);
}

function checkAge({ ageYears, personKind }: RequestAnswers): string | undefined {
  if (ageYears === undefined) return "ageYears-missing";
  return personKind === undefined || isPlausibleAge(personKind, Number(ageYears)) ? undefined : `ageYears-not-of-${personKind}`;
}

function checkForms(answers: RequestAnswers, { treatments }: RequestOffer): string | undefined {
  if (answers.kind !== "treatment") return undefined;
  if (!answers.forms) return "forms-missing";
  const chosen = answers.forms.filter((code) => code !== therapistDecides);
  const known = treatments.filter(({ code }) => chosen.includes(code));
  if (known.length < chosen.length) return "forms-unusable";
  const { personKind, ageYears } = answers;
  if (!personKind || ageYears === undefined) return undefined;
  return known.every((treatment) => suits(treatment, personKind, Number(ageYears))) ? undefined : "forms-do-not-suit";
}

function checkOrigin({ origin }: RequestAnswers, { regions }: RequestOffer): string | undefined {
  if (!origin) return "origin-missing";
  return ["unknown", "abroad", ...regions].includes(origin) ? undefined : "origin-unusable";
}

/** Whoever would stand out is not sent before somebody has chosen how to show it; what is not rare needs no choice. */
function checkShownAs(answers: RequestAnswers, { population }: RequestOffer): string | undefined {
  const { personKind, ageYears, language, shownAs } = answers;
  if (!personKind || ageYears === undefined || !language || checkAge(answers)) return undefined;
  const rarity = rarityOf({ personKind, ageYears: Number(ageYears), language }, population);
  if (!rarity) return undefined;
  return shownAs && ["exact", ...rarity.helps].includes(shownAs) ? undefined : "shownAs-missing";
}
