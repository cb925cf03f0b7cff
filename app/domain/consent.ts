import { z } from "zod";

/** Where the consent for one person's help stands. Nobody's name and no reason of a parent is part of it. */
export const consentStates = [
  "both_given",
  "one_given_other_pending",
  "one_given_other_refused_court_pending",
  "court_granted",
  "gi_or_voogd",
  "self_16plus",
  "exception_documented",
  "sole_gezag",
] as const;
export const ConsentState = z.enum(consentStates);
export type ConsentState = z.infer<typeof ConsentState>;

/** The ages at which consent changes hands, in years (Jeugdwet 7.3.4, BW 7:450). A dated setting, because they are law. */
export const ConsentAges = z.object({ childConsentsFrom: z.int().min(1).max(17), aloneFrom: z.int().min(2).max(18) }).refine(({ childConsentsFrom, aloneFrom }) => childConsentsFrom < aloneFrom, { error: "upside-down" });
export type ConsentAges = z.infer<typeof ConsentAges>;

/** [S] nvo.nl, questions on consent; Handreiking Toestemmingsvereiste (VWS 2016). */
export const knownConsentAges: ConsentAges = { childConsentsFrom: 12, aloneFrom: 16 };

/** Whose yes is needed before help may start. */
export type Consenter = "child" | "parents-with-authority";

/**
 * Under 12 the parents with authority, from 12 the child and those parents, from 16 the young person alone. [S] nvo.nl.
 * Who cannot weigh it up is represented by the parents, at 16 and 17 too (wilsonbekwaam).
 */
export function whoConsents(age: number, ages: ConsentAges, canDecide = true): readonly Consenter[] {
  if (age >= 18) return ["child"];
  if (age >= ages.aloneFrom) return canDecide ? ["child"] : ["parents-with-authority"];
  return age >= ages.childConsentsFrom && canDecide ? ["child", "parents-with-authority"] : ["parents-with-authority"];
}

/** The two in which a parent has not consented, nor anybody in that parent's place. [S] nvo.nl, 19-10-2018 */
const blocking: ReadonlySet<ConsentState> = new Set(["one_given_other_pending", "one_given_other_refused_court_pending"]);

/** Only the start has to wait, and the first talk that finds out what is needed does not. [S] bvd-advocaten.nl */
export function blocksStart(state: ConsentState): boolean {
  return blocking.has(state);
}

/** Searching never waits for consent: whoever waits for a court may be found a therapist meanwhile. */
export function blocksMatching(_state: ConsentState): false {
  return false;
}

/** States that somebody's age allows: from the age of deciding alone, no parent is waited for; before it, nobody decides alone. */
export function possibleStates(age: number, ages: ConsentAges, canDecide = true): readonly ConsentState[] {
  const alone = !whoConsents(age, ages, canDecide).includes("parents-with-authority");
  return alone ? ["self_16plus"] : consentStates.filter((state) => state !== "self_16plus");
}

/**
 * What can follow on what. A refusal leads to the court, which only the other parent with authority can ask [S] nvo.nl;
 * the narrow exception is open from both waiting states. What is settled can fall open again: a yes is taken back, authority
 * changes, a court decides otherwise, or somebody ticked the wrong line.
 */
const transitions: Readonly<Record<ConsentState, readonly ConsentState[]>> = {
  one_given_other_pending: ["both_given", "one_given_other_refused_court_pending", "exception_documented", "sole_gezag", "gi_or_voogd", "self_16plus"],
  one_given_other_refused_court_pending: ["court_granted", "both_given", "exception_documented", "sole_gezag", "gi_or_voogd", "self_16plus"],
  exception_documented: ["both_given", "one_given_other_refused_court_pending", "court_granted", "sole_gezag", "gi_or_voogd", "self_16plus"],
  both_given: ["one_given_other_pending", "one_given_other_refused_court_pending", "sole_gezag", "gi_or_voogd", "self_16plus"],
  court_granted: ["one_given_other_refused_court_pending", "both_given", "sole_gezag", "gi_or_voogd", "self_16plus"],
  sole_gezag: ["one_given_other_pending", "gi_or_voogd", "self_16plus"],
  gi_or_voogd: ["one_given_other_pending", "both_given", "sole_gezag", "self_16plus"],
  self_16plus: [],
};

/** The states that may come after this one at this age. */
export function nextStates(state: ConsentState, age: number, ages: ConsentAges, canDecide = true): readonly ConsentState[] {
  const possible = possibleStates(age, ages, canDecide);
  return transitions[state].filter((next) => possible.includes(next));
}

/** True once somebody's age no longer goes with the state: whoever turned 16 is asked anew. */
export function mustBeAskedAnew(state: ConsentState, age: number, ages: ConsentAges, canDecide = true): boolean {
  return !possibleStates(age, ages, canDecide).includes(state);
}
