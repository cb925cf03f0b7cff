import { addMonths } from "../iso-date.ts";
import { dutchDay } from "../amsterdam-time.ts";
import { type Decision, proceed, refuse } from "../decision.ts";
import { after } from "../request-life.ts";
import { runs, type RunningCase } from "./running-case.ts";

const furthestMonths = 12;

/** An intake is planned between the yes and the intake itself, for a moment to come. Planning anew replaces the plan. */
export function planning(running: RunningCase, startsAt: Date, now: Date): Decision<object, "case-over" | "intake-already-held" | "moment-in-past" | "moment-too-far"> {
  if (!runs(running)) return refuse("case-over");
  if (after(running.status, "hold-intake").kind === "refuse") return refuse("intake-already-held");
  if (startsAt <= now) return refuse("moment-in-past");
  const furthest = addMonths(dutchDay(now), furthestMonths);
  return dutchDay(startsAt) > furthest ? refuse("moment-too-far") : proceed({});
}
