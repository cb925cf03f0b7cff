import { type Decision, proceed, refuse } from "../decision.ts";
import { after } from "../request-life.ts";
import { runs, type RunningCase } from "./running-case.ts";

/** Why a therapist gives a case back. A list, so that it can be counted and names nobody. */
export const handBackReasons = ["therapist-cannot", "other-expertise-needed", "no-click", "cannot-come-now", "another-reason"] as const;
export type HandBackReason = (typeof handBackReasons)[number];

/**
 * A therapist who cannot go on gives the case back: the request returns to the queue with its clock, and this pair is
 * not made again. Possible from the yes until the end; what has begun is then interrupted, and not lost.
 */
export function handingBack(running: RunningCase): Decision<object, "case-over" | "not-yours"> {
  if (!runs(running) || after(running.status, "interrupt").kind === "refuse") return refuse("case-over");
  return running.side === "therapist" ? proceed({}) : refuse("not-yours");
}
