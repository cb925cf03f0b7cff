import { blocksStart, type ConsentAges, type ConsentState, mustBeAskedAnew, whoConsents } from "./consent.ts";

/** What a worker is reminded of, as codes; the sentences live with the words. */
export type ConsentReminder =
  | "search-goes-on"
  | "start-waits"
  | "ask-both-parents"
  | "professional-asks-other-parent"
  | "check-authority-register"
  | "court-by-parent-with-authority"
  | "court-takes-weeks"
  | "exception-after-careful-steps"
  | "first-talk-may-precede"
  | "ask-child-too"
  | "child-decides-on-sharing"
  | "note-oral-consent"
  | "write-down-exception"
  | "ask-young-person-anew";

export interface ConsentOf {
  readonly state: ConsentState;
  /** In years. */
  readonly age: number;
  readonly ages: ConsentAges;
  readonly canDecide?: boolean;
}

/**
 * The list for one person: what waits and what does not, first. [S] nvo.nl (19-10-2018, 2-3-2018): the parent who used
 * violence is asked too, by the professional, so that the mother need not; only the other parent with authority can ask
 * the court; the exception for serious harm is narrow. [S] Handreiking (VWS 2016): consent may be oral, and is noted.
 */
export function consentReminders({ state, age, ages, canDecide = true }: ConsentOf): readonly ConsentReminder[] {
  const reminders = [...anew(state, age, ages, canDecide), ...ofState[state]];
  if (blocksStart(state)) reminders.unshift("search-goes-on", "start-waits");
  const childToo = age >= ages.childConsentsFrom && canDecide;
  const withParents = whoConsents(age, ages, canDecide).includes("parents-with-authority");
  if (childToo && withParents) reminders.push("ask-child-too");
  if (childToo) reminders.push("child-decides-on-sharing");
  return reminders;
}

function anew(state: ConsentState, age: number, ages: ConsentAges, canDecide: boolean): ConsentReminder[] {
  return mustBeAskedAnew(state, age, ages, canDecide) ? ["ask-young-person-anew"] : [];
}

const ofState: Readonly<Record<ConsentState, readonly ConsentReminder[]>> = {
  one_given_other_pending: ["ask-both-parents", "professional-asks-other-parent", "check-authority-register", "first-talk-may-precede", "exception-after-careful-steps"],
  one_given_other_refused_court_pending: ["court-by-parent-with-authority", "court-takes-weeks", "first-talk-may-precede", "exception-after-careful-steps"],
  both_given: ["note-oral-consent"],
  sole_gezag: ["check-authority-register", "note-oral-consent"],
  court_granted: [],
  gi_or_voogd: ["note-oral-consent"],
  self_16plus: ["note-oral-consent"],
  exception_documented: ["write-down-exception", "professional-asks-other-parent"],
};
