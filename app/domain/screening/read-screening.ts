import type { IsoDate } from "../iso-date.ts";
import type { InstrumentCode } from "./instruments.ts";
import { type PostedFields, readScore, type ScoreProblem } from "./read-score.ts";
import { informantsOf, moments, monthsToChoose, type ScreeningResult } from "./result.ts";
import type { ScreeningRules } from "./rules.ts";

export type ReadScreening =
  | { readonly kind: "read"; readonly result: ScreeningResult }
  | { readonly kind: "unreadable"; readonly problems: readonly ScoreProblem[] };

type Reading = { readonly rules: ScreeningRules; readonly today: IsoDate };

/** How long ago the event was when somebody answered, as the form asks it. */
export const sinceEvent = ["long", "short", "unknown"] as const;
const tooEarlyOf: Readonly<Record<string, boolean | null>> = { long: false, short: true, unknown: null };

/**
 * What a filled-in form of an instrument says, or every field that needs another answer, in the order of the form. Who
 * answered is asked only where it can differ; without a word about the moment it was before the help began.
 */
export function readScreening(code: InstrumentCode, posted: PostedFields, { rules, today }: Reading): ReadScreening {
  const score = readScore(code, posted, rules);
  const informant = informantOf(code, posted.informant);
  const monthOn = monthsToChoose(today).find((month) => month.slice(0, 7) === posted.month);
  const tooEarly = typeof posted.sinceEvent === "string" ? tooEarlyOf[posted.sinceEvent] : undefined;
  const moment = posted.moment === undefined || posted.moment === "" ? "before" : moments.find((each) => each === posted.moment);
  const problems: ScoreProblem[] = score.kind === "unreadable" ? [...score.problems] : [];
  if (informant === undefined) problems.push({ field: "informant", code: "informant-missing" });
  if (monthOn === undefined) problems.push({ field: "month", code: "month-missing" });
  if (tooEarly === undefined) problems.push({ field: "sinceEvent", code: "sinceEvent-missing" });
  if (moment === undefined) problems.push({ field: "moment", code: "moment-unusable" });
  if (score.kind === "unreadable" || !informant || !monthOn || tooEarly === undefined || !moment) return { kind: "unreadable", problems };
  return { kind: "read", result: { instrument: code, informant, monthOn, tooEarly, moment, ...score.score } };
}

function informantOf(code: InstrumentCode, posted: PostedFields[string]) {
  const possible = informantsOf(code);
  return possible.length === 1 ? possible[0] : possible.find((each) => each === posted);
}
