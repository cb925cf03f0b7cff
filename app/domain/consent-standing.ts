import { blocksStart, type ConsentAges, type ConsentState, mustBeAskedAnew, nextStates, possibleStates, whoConsents } from "./consent.ts";
import { type Decision, proceed, refuse } from "./decision.ts";
import { certainAge, type StatedAge } from "./funding/age.ts";
import type { IsoDate } from "./iso-date.ts";
import type { PersonKind } from "./request.ts";

/** The own word of a child of 12 to 15, or of a young person from 16. */
export const childWords = ["yes", "no", "not-asked"] as const;
export type ChildWord = (typeof childWords)[number];

/** What was recorded last. `ageYears` is the age for which it was recorded. */
export interface RecordedConsent {
  readonly state: ConsentState;
  readonly childSays: ChildWord | null;
  readonly canDecide: boolean;
  readonly ageYears: number;
  readonly at: Date;
}

/** Whose consent it is about: an age as it was stated, and what the law says of ages. */
export interface ConsentSubject {
  readonly personKind: PersonKind;
  readonly age: StatedAge;
  readonly ages: ConsentAges;
  readonly on: IsoDate;
}

/** Why the start waits. Codes: the sentences live with the words, and no parent's reason is ever one of them. */
export const startBlockers = ["not-recorded", "asked-anew", "parent-pending", "court-pending", "child-not-asked", "child-says-no"] as const;
export type StartBlocker = (typeof startBlockers)[number];

/** The age in years that counts for consent on this day: at least this. */
export function ageForConsent({ age, on }: Pick<ConsentSubject, "age" | "on">): number {
  return certainAge(age, on);
}

/** Whether anything is recorded at all: a parent who asks for help for themselves decides alone, and that needs no row. */
export function needsConsent({ personKind }: Pick<ConsentSubject, "personKind">): boolean {
  return personKind === "child";
}

/**
 * What has to be settled before a treatment may start. The search never waits for any of it, and neither does a first
 * talk that finds out what is needed. [S] nvo.nl; bvd-advocaten.nl. From 12 the child's own yes is needed beside that of
 * the parents, from 16 it is the only one; whoever comes of another age is asked anew, because somebody else decides.
 */
export function blockersOfStart(subject: ConsentSubject, recorded: RecordedConsent | null): readonly StartBlocker[] {
  if (!needsConsent(subject)) return [];
  if (!recorded) return ["not-recorded"];
  const age = ageForConsent(subject);
  if (isAskedAnew(recorded, age, subject.ages)) return ["asked-anew"];
  return [...ofParents(recorded.state), ...ofChild(recorded, age, subject.ages)];
}

function ofParents(state: ConsentState): StartBlocker[] {
  if (!blocksStart(state)) return [];
  return [state === "one_given_other_pending" ? "parent-pending" : "court-pending"];
}

function ofChild({ childSays, canDecide }: RecordedConsent, age: number, ages: ConsentAges): StartBlocker[] {
  if (!whoConsents(age, ages, canDecide).includes("child") || childSays === "yes") return [];
  return [childSays === "no" ? "child-says-no" : "child-not-asked"];
}

/** True once somebody else decides than when this was recorded: at 12, at 16, and at 18, when nobody represents anybody any more. */
export function isAskedAnew({ state, canDecide, ageYears }: RecordedConsent, age: number, ages: ConsentAges): boolean {
  const turned = [ages.childConsentsFrom, ages.aloneFrom, 18].some((limit) => ageYears < limit && age >= limit);
  return turned || mustBeAskedAnew(state, age, ages, canDecide);
}

/** What somebody wants to record. `careful` says that the steps of the exception were all taken. */
export interface ConsentToRecord {
  readonly state: ConsentState;
  readonly childSays: ChildWord | null;
  readonly canDecide: boolean;
  readonly careful: boolean;
}

export type ConsentRefusal = "consent-not-needed" | "state-not-for-this-age" | "state-does-not-follow" | "child-word-missing" | "exception-needs-care";

/**
 * Records where consent stands. What fits neither the age nor what was recorded before is refused; the narrow exception
 * for serious harm needs the steps of the Handreiking first. [S] nvo.nl, 2-3-2018. A word of the child that nobody asks
 * for at this age is left out.
 */
export function recording(subject: ConsentSubject, before: RecordedConsent | null, wanted: ConsentToRecord): Decision<Omit<RecordedConsent, "at">, ConsentRefusal> {
  if (!needsConsent(subject)) return refuse("consent-not-needed");
  const age = ageForConsent(subject);
  const { state, canDecide, careful } = wanted;
  if (!possibleStates(age, subject.ages, canDecide).includes(state)) return refuse("state-not-for-this-age");
  if (!follows(before, age, subject.ages, wanted)) return refuse("state-does-not-follow");
  if (state === "exception_documented" && before?.state !== state && !careful) return refuse("exception-needs-care");
  const childToo = whoConsents(age, subject.ages, canDecide).includes("child");
  if (childToo && wanted.childSays === null) return refuse("child-word-missing");
  return proceed({ state, childSays: childToo ? wanted.childSays : null, canDecide, ageYears: age });
}

/** A first word, or one that is asked anew, may be any; after that, one state leads to another. The same state again says something new of the child. */
function follows(before: RecordedConsent | null, age: number, ages: ConsentAges, { state, canDecide }: ConsentToRecord): boolean {
  if (!before || isAskedAnew(before, age, ages) || before.canDecide !== canDecide) return true;
  return before.state === state || nextStates(before.state, age, ages, canDecide).includes(state);
}

/** The states that a page offers: those that may come next, and the one that stands, for a new word of the child. */
export function choosableStates(subject: ConsentSubject, last: RecordedConsent | null): readonly ConsentState[] {
  const age = ageForConsent(subject);
  const both = [true, false].flatMap((canDecide) => possibleStates(age, subject.ages, canDecide).map((state) => ({ state, canDecide })));
  const open = both.filter(({ state, canDecide }) => follows(last, age, subject.ages, { state, canDecide, childSays: null, careful: false }));
  return [...new Set(open.map(({ state }) => state))];
}
