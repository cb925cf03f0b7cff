import { amsterdamClock } from "./amsterdam-time.ts";
import { type Decision, proceed, refuse } from "./decision.ts";
import { addDays, type IsoDate } from "./iso-date.ts";
import type { RequestStatus } from "./request.ts";

export const proposalStatuses = ["open", "accepted", "declined", "expired", "withdrawn"] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

export const declineReasons = ["no-place", "not-my-expertise", "this-one-case", "stop-asking-me"] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** A proposal as far as its answer depends on it. `form` is the treatment form that the engine chose, if it is known. */
export interface ProposalStanding {
  readonly status: ProposalStatus;
  readonly expiresAt: Date;
  readonly form: string | null;
  /** A no was said that can still be taken back: until it counts or is undone, no other answer does. */
  readonly declining: boolean;
}

/** This request and this therapist are not paired again: before a day, or ever (null). */
export interface Bar {
  readonly reason: DeclineReason | "silence";
  readonly untilOn: IsoDate | null;
}

/** Why an answer comes too late: what the proposal has become meanwhile. */
export type TooLate = `already-${Exclude<ProposalStatus, "open">}`;

/** Which version of the request the therapist read before answering, and which there is now. */
export type ReadVersion = { readonly seen: number; readonly now: number };

/**
 * A therapist says yes, to what was read: when the shelter changed something after that, it is to be read first. The status decides, not the clock: as long as nobody else was asked, a yes after the term
 * is worth more to the child than a new search. The place and the request stay held.
 */
export function acceptance(proposal: ProposalStanding, read?: ReadVersion): Decision<{ requestBecomes: RequestStatus }, TooLate | "changed-meanwhile"> {
  if (proposal.status !== "open") return refuse(`already-${proposal.status}`);
  if (proposal.declining) return refuse("already-declined");
  if (read && read.seen < read.now) return refuse("changed-meanwhile");
  return proceed({ requestBecomes: "accepted" });
}

/** What is known of the therapist who said nothing. */
export interface SilentTherapist {
  /** Expired proposals since the last sign of life (an answer, a confirmation), this one not counted. */
  readonly earlierSilences: number;
  readonly nextFreeOn: IsoDate | null;
  readonly confirmedAt: Date;
  readonly paused: boolean;
  /** Away on this day, as was said before. */
  readonly away: boolean;
}

/** How often silence is borne, and for how long a confirmation counts. Part of a dated setting. */
export interface SilenceRules {
  readonly silencesBeforePause: number;
  readonly confirmedForDays: number;
}

export interface Expiry {
  readonly requestBecomes: RequestStatus;
  /** Null for who is away: nobody asks before the return, and coming back is no reason to wait. */
  readonly bar: Bar | null;
  readonly pause: "silence" | null;
  /** Whether this was silence, and counts as such. */
  readonly silent: boolean;
}

/**
 * Nobody answered within the term; somebody who said no and may still take it back was not silent. The pair is barred until the next free day, if one is known, else until the day on
 * which the therapist has to confirm again; a confirmation before that lifts the bar (see `isBarred`). Silence once
 * too often in a row pauses the therapist.
 */
export function expiry(
  proposal: ProposalStanding, therapist: SilentTherapist, rules: SilenceRules, now: Date,
): Decision<Expiry, TooLate | "not-yet-due" | "says-no"> {
  if (proposal.status !== "open") return refuse(`already-${proposal.status}`);
  if (proposal.declining) return refuse("says-no");
  if (now < proposal.expiresAt) return refuse("not-yet-due");
  if (therapist.away) return proceed({ requestBecomes: "submitted", bar: null, pause: null, silent: false });
  const pauses = !therapist.paused && therapist.earlierSilences + 1 >= rules.silencesBeforePause;
  return proceed({
    requestBecomes: "submitted",
    bar: { reason: "silence", untilOn: silenceUntil(therapist, rules, now) },
    pause: pauses ? "silence" : null,
    silent: true,
  });
}

function silenceUntil({ nextFreeOn, confirmedAt }: SilentTherapist, rules: SilenceRules, now: Date): IsoDate {
  const tomorrow = addDays(amsterdamClock(now).date, 1);
  if (nextFreeOn !== null && nextFreeOn >= tomorrow) return nextFreeOn;
  const confirmAgainOn = addDays(amsterdamClock(confirmedAt).date, rules.confirmedForDays);
  return confirmAgainOn > tomorrow ? confirmAgainOn : tomorrow;
}

/** Whether a bar still stands on a day. Silence is forgiven once the therapist has confirmed since. */
export function isBarred(bar: { readonly reason: string; readonly untilOn: IsoDate | null; readonly createdAt: Date }, confirmedAt: Date, on: IsoDate): boolean {
  if (bar.reason === "silence" && confirmedAt > bar.createdAt) return false;
  return bar.untilOn === null || on < bar.untilOn;
}

/** A reminder goes out once, and only while there is still something to answer. */
export function reminder(
  proposal: ProposalStanding & { readonly remindedAt: Date | null }, now: Date,
): Decision<object, TooLate | "already-reminded" | "term-is-over" | "says-no"> {
  if (proposal.status !== "open") return refuse(`already-${proposal.status}`);
  if (proposal.declining) return refuse("says-no");
  if (proposal.remindedAt !== null) return refuse("already-reminded");
  return now < proposal.expiresAt ? proceed({}) : refuse("term-is-over");
}
