import { amsterdamClock } from "./amsterdam-time.ts";
import { type Decision, proceed, refuse } from "./decision.ts";
import { days } from "./duration.ts";
import { addDays, type IsoDate } from "./iso-date.ts";
import type { LifeTerms } from "./life-terms.ts";
import type { RequestStatus } from "./request.ts";
import { isClosed, isPaused } from "./request-life.ts";

/** A pause of a request that stands: it ends by itself on its day. */
export type StandingPause = { readonly untilOn: IsoDate; readonly remindedAt: Date | null };

export type PauseRefusal = "until-too-soon" | "until-too-far";

/** Whether a request may wait until this day: from tomorrow on, and not longer than the programme chose. */
export function pauseUntil(untilOn: IsoDate, now: Date, { longestPauseDays }: LifeTerms): Decision<object, PauseRefusal> {
  const today = amsterdamClock(now).date;
  if (untilOn <= today) return refuse("until-too-soon");
  return untilOn > addDays(today, longestPauseDays) ? refuse("until-too-far") : proceed({});
}

/** The day has come: back into the queue. */
export function isOver({ untilOn }: StandingPause, today: IsoDate): boolean {
  return untilOn <= today;
}

/** The shelter hears it once, some days before; of a short pause at once is soon enough, so not at all. */
export function wantsReminder({ untilOn, remindedAt, beganOn }: StandingPause & { readonly beganOn: IsoDate }, today: IsoDate, { remindDaysBefore }: LifeTerms): boolean {
  const remindOn = addDays(untilOn, -remindDaysBefore);
  return remindedAt === null && today >= remindOn && today < untilOn && beganOn < remindOn;
}

export type DatedStatus = { readonly status: RequestStatus; readonly at: Date };

/** How long somebody waits, in whole days, and how many of those because the shelter asked for it. */
export type WaitedDays = { readonly waited: number; readonly paused: number };

/**
 * The clock runs from sending, or from that of the screening that came before, whatever happens; what was spent waiting
 * on request is told apart. It stops when the request is closed. The states are those of one request, oldest first.
 */
export function waitedDays(submittedAt: Date, states: readonly DatedStatus[], now: Date): WaitedDays {
  const last = states.at(-1);
  const end = last && isClosed(last.status) ? last.at : now;
  const paused = states.reduce((sum, state, index) => (isPaused(state.status) ? sum + between(state.at, states[index + 1]?.at ?? end) : sum), 0);
  return { waited: wholeDays(between(submittedAt, end)), paused: wholeDays(paused) };
}

function between(from: Date, to: Date): number {
  return Math.max(0, to.getTime() - from.getTime());
}

function wholeDays(milliseconds: number): number {
  return Math.floor(milliseconds / days(1));
}
