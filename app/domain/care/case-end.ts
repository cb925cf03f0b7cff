import { z } from "zod";
import { dutchDay } from "../amsterdam-time.ts";
import { type Decision, proceed, refuse } from "../decision.ts";
import type { IsoDate } from "../iso-date.ts";
import { after } from "../request-life.ts";
import { runs, type RunningCase } from "./running-case.ts";

/** How somebody does at the end, as the therapist sees it: a band, because a score alone is no judgement. */
export const outcomeBands = ["much-better", "better", "unchanged", "worse", "not-known"] as const;
export const OutcomeBand = z.enum(outcomeBands, "outcome-missing");
export type OutcomeBand = (typeof outcomeBands)[number];

/** Why it ends. A list, so that it can be counted and names nobody. */
export const endReasons = ["goals-reached", "no-treatment-needed", "family-stopped", "moved-away", "referred-on", "other"] as const;
export const EndReason = z.enum(endReasons, "reason-missing");
export type EndReason = (typeof endReasons)[number];

/**
 * The therapist ends a case, from the intake on: after the treatment, or when the intake showed that none is needed.
 * Before an intake nothing ends: a case that does not come about goes back into the queue with its clock.
 * `latestOn` is the last day that is known to belong to the case.
 */
export function ending(running: RunningCase, on: IsoDate, latestOn: IsoDate, now: Date): Decision<{ status: "completed" }, "case-over" | "intake-not-held" | "not-yours" | "day-in-future" | "day-before-last"> {
  if (!runs(running)) return refuse("case-over");
  if (running.side !== "therapist") return refuse("not-yours");
  if (after(running.status, "complete").kind === "refuse") return refuse("intake-not-held");
  if (on > dutchDay(now)) return refuse("day-in-future");
  return on < latestOn ? refuse("day-before-last") : proceed({ status: "completed" });
}
