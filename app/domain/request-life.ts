import { type Decision, proceed, refuse } from "./decision.ts";
import type { RequestStatus } from "./request.ts";

/** Why a shelter takes a request back. A list, so that the reason can be counted and names nobody. */
export const withdrawalReasons = [
  "no-longer-needed",
  "treated-elsewhere",
  "not-wanted",
  "left-shelter",
  "sent-by-mistake",
  "another-reason",
] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/**
 * Whether a request can be taken back now. Until the treatment starts it can, also after acceptance: the place goes
 * to the next child. A treatment that has started is ended, not withdrawn.
 */
export function withdrawal(status: RequestStatus): Decision<{ status: "withdrawn" }, "already-closed" | "treatment-started"> {
  if (isClosed(status)) return refuse("already-closed");
  if (status === "started") return refuse("treatment-started");
  return proceed({ status: "withdrawn" });
}

export function isClosed(status: RequestStatus): boolean {
  return status === "withdrawn" || status === "completed";
}

/** The phases in which a shelter follows its requests: each request is in exactly one. */
export const phases = ["waiting", "proposed", "accepted", "closed"] as const;
export type Phase = (typeof phases)[number];

export const statusesOf: Record<Phase, readonly RequestStatus[]> = {
  waiting: ["submitted", "parked", "interrupted"],
  proposed: ["proposed"],
  accepted: ["accepted", "handed-over", "intake-held", "started"],
  closed: ["completed", "withdrawn"],
};

export function phaseOf(status: RequestStatus): Phase {
  const phase = phases.find((each) => statusesOf[each].includes(status));
  if (!phase) throw new RangeError("This status belongs to no phase.");
  return phase;
}

/** The lists of the shelter: what the shelter itself must do comes first, then the phases. */
export const worklists = ["my-action", ...phases] as const;
export type Worklist = (typeof worklists)[number];

export const nextActions = ["arrange-handover", "see-why-nobody", "wait-for-therapist", "wait-for-answer", "follow-treatment", "nothing"] as const;
export type NextAction = (typeof nextActions)[number];

/**
 * The one thing the shelter does next. `nobodyFits` means that the last search found no therapist at all, taken or
 * free: then waiting does not help, and the shelter has to look at it.
 */
export function nextAction(status: RequestStatus, nobodyFits: boolean): NextAction {
  if (status === "accepted") return "arrange-handover";
  if (status === "submitted" && nobodyFits) return "see-why-nobody";
  return usual[phaseOf(status)];
}

const usual: Record<Phase, NextAction> = {
  waiting: "wait-for-therapist",
  proposed: "wait-for-answer",
  accepted: "follow-treatment",
  closed: "nothing",
};
