import { addWorkingDays } from "../deadlines.ts";
import { type Decision, proceed, refuse } from "../decision.ts";
import type { RequestStatus } from "../request.ts";
import { after } from "../request-life.ts";
import type { CareTerms } from "./care-terms.ts";
import { runs, type RunningCase } from "./running-case.ts";
import type { Side } from "./side.ts";

/**
 * Either side says that shelter and therapist have found each other. Without a code that both sides checked, somebody
 * has to say so: the data may have gone to somebody else, and then speed matters.
 */
export function finishing(running: RunningCase, checked: boolean, admitsUnchecked: boolean): Decision<{ status: "handed-over" }, "case-over" | "already-handed-over" | "code-unchecked"> {
  if (!runs(running)) return refuse("case-over");
  if (after(running.status, "hand-over").kind === "refuse") return refuse("already-handed-over");
  if (!checked && !admitsUnchecked) return refuse("code-unchecked");
  return proceed({ status: "handed-over" });
}

/** What the last word about the handover was, and whose. */
export interface HandoverWord {
  readonly side: Side;
}

/**
 * The other side says that there was no handover: the request is where it was before, with a new code. Who said that it
 * was done cannot contradict it: that is the other one's to say. Once an intake was held there is nothing to contradict.
 */
export function contradiction(running: RunningCase, word: HandoverWord | null): Decision<{ status: "accepted" }, "case-over" | "not-handed-over" | "own-word"> {
  if (!runs(running)) return refuse("case-over");
  if (running.status !== "handed-over") return refuse("not-handed-over");
  if (word?.side === running.side) return refuse("own-word");
  return proceed({ status: "accepted" });
}

/** A new code may be asked for by either side as long as there is something to hand over. */
export function renewal(running: RunningCase): Decision<object, "case-over" | "already-handed-over"> {
  if (!runs(running)) return refuse("case-over");
  return running.status === "accepted" ? proceed({}) : refuse("already-handed-over");
}

/** Whether a request that was said yes to has waited longer for its handover than the term allows. */
export function isHandoverLate({ status, statusSince }: { readonly status: RequestStatus; readonly statusSince: Date }, terms: Pick<CareTerms, "handoverWorkingDays">, now: Date): boolean {
  return status === "accepted" && now > handoverDueAt(statusSince, terms);
}

/** The moment by which a handover that has been due since `since` should have been done. */
export function handoverDueAt(since: Date, { handoverWorkingDays }: Pick<CareTerms, "handoverWorkingDays">): Date {
  return addWorkingDays(since, handoverWorkingDays);
}
