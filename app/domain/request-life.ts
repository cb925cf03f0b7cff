import type { AskedOfShelter } from "./asked-of-shelter.ts";
import { type Decision, proceed, refuse } from "./decision.ts";
import { type RequestStatus, requestStatuses } from "./request.ts";

/** All that can be done with a request: by its shelter, by the engine, by the therapist. */
export const deeds = [
  "amend", "move", "park", "interrupt", "return", "withdraw",
  "propose", "send-back", "accept",
  "hand-over", "hold-intake", "start", "complete",
] as const;
export type Deed = (typeof deeds)[number];

/** Why a deed cannot be done now. Each has its sentence in the words. */
export const lifeRefusals = [
  "already-closed", "treatment-started", "not-started", "already-waiting", "already-interrupted", "not-paused", "is-paused",
  "nobody-said-yes", "somebody-said-yes", "already-proposed", "not-proposed", "already-handed-over", "intake-already-held",
] as const;
export type LifeRefusal = (typeof lifeRefusals)[number];

type Verdict = RequestStatus | LifeRefusal;
type Row = Readonly<Record<RequestStatus, Verdict>>;

const closed = { completed: "already-closed", withdrawn: "already-closed" } as const;

/** The same everywhere but where the row says otherwise. */
function mostly(verdict: Verdict, but: Partial<Row>): Row {
  const usual = Object.fromEntries(requestStatuses.map((status) => [status, verdict])) as Record<RequestStatus, Verdict>;
  return { ...usual, ...closed, ...but };
}

const stays: Row = { ...(Object.fromEntries(requestStatuses.map((status) => [status, status])) as Record<RequestStatus, RequestStatus>), ...closed };

const withSomebody = { accepted: "somebody-said-yes", "handed-over": "somebody-said-yes", "intake-held": "somebody-said-yes", started: "treatment-started" } as const;
const paused = { parked: "is-paused", interrupted: "is-paused" } as const;

/**
 * The life of a request: what each deed makes of it in each state, or why it cannot be done. Nothing is left open, so
 * that no page, job or answer has to decide for itself. Help that was found is interrupted and not parked, because the
 * place goes to another child; a treatment that has begun is interrupted or completed, and not taken back. An intake
 * and a start may be told late, so the steps before them may be skipped.
 */
const life: Readonly<Record<Deed, Row>> = {
  amend: stays,
  move: stays,
  park: mostly("parked", withSomebody),
  interrupt: mostly("nobody-said-yes", { accepted: "interrupted", "handed-over": "interrupted", "intake-held": "interrupted", started: "interrupted", interrupted: "already-interrupted" }),
  return: mostly("not-paused", { submitted: "already-waiting", parked: "submitted", interrupted: "submitted" }),
  withdraw: mostly("withdrawn", { started: "treatment-started" }),
  propose: mostly("proposed", { ...withSomebody, ...paused, proposed: "already-proposed" }),
  "send-back": mostly("not-proposed", { ...withSomebody, proposed: "submitted" }),
  accept: mostly("not-proposed", { ...withSomebody, proposed: "accepted" }),
  "hand-over": mostly("nobody-said-yes", { accepted: "handed-over", "handed-over": "already-handed-over", "intake-held": "intake-already-held", started: "treatment-started" }),
  "hold-intake": mostly("nobody-said-yes", { accepted: "intake-held", "handed-over": "intake-held", "intake-held": "intake-already-held", started: "treatment-started" }),
  start: mostly("nobody-said-yes", { accepted: "started", "handed-over": "started", "intake-held": "started", started: "treatment-started" }),
  complete: mostly("nobody-said-yes", { accepted: "not-started", "handed-over": "not-started", "intake-held": "completed", started: "completed" }),
};

/** What this deed makes of a request in this state, or why it cannot be done. */
export function after(status: RequestStatus, deed: Deed): Decision<{ status: RequestStatus }, LifeRefusal> {
  const verdict = life[deed][status];
  return isStatus(verdict) ? proceed({ status: verdict }) : refuse(verdict);
}

export function may(status: RequestStatus, deed: Deed): boolean {
  return after(status, deed).kind === "proceed";
}

function isStatus(verdict: Verdict): verdict is RequestStatus {
  return requestStatuses.some((status) => status === verdict);
}

export function isClosed(status: RequestStatus): boolean {
  return status === "withdrawn" || status === "completed";
}

/** Somebody said yes, and holds a place for this person. */
export function isWithTherapist(status: RequestStatus): boolean {
  return status === "accepted" || status === "handed-over" || status === "intake-held" || status === "started";
}

/** Waits because the shelter asked for it: nobody is searched until it returns. */
export function isPaused(status: RequestStatus): boolean {
  return status === "parked" || status === "interrupted";
}

/** The phases in which a shelter follows its requests: each request is in exactly one. */
export const phases = ["waiting", "proposed", "accepted", "started", "closed"] as const;
export type Phase = (typeof phases)[number];

export const statusesOf: Record<Phase, readonly RequestStatus[]> = {
  waiting: ["submitted", "parked", "interrupted"],
  proposed: ["proposed"],
  accepted: ["accepted", "handed-over", "intake-held"],
  started: ["started"],
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

/** What follows by itself, where the shelter need do nothing. */
const usual = {
  waiting: "wait-for-therapist",
  proposed: "wait-for-answer",
  accepted: "follow-treatment",
  started: "follow-treatment",
  closed: "nothing",
} as const satisfies Record<Phase, string>;
export type NextAction = AskedOfShelter | (typeof usual)[Phase] | "waits-on-request";

/** The one thing that is next: the most pressing of what is asked of the shelter, else what it waits for. */
export function nextAction(status: RequestStatus, [mostPressing]: readonly AskedOfShelter[]): NextAction {
  return mostPressing ?? (isPaused(status) ? "waits-on-request" : usual[phaseOf(status)]);
}
