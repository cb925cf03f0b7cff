import { amsterdamClock, amsterdamInstant } from "./amsterdam-time.ts";
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

/** `happenedOn` is the day that both sides count with; `at` is when somebody wrote it down. */
export type DatedStatus = { readonly status: RequestStatus; readonly at: Date; readonly happenedOn?: IsoDate | null };

/** How long somebody waits, in whole days, how many of those because the shelter asked for it, and whether that is over. */
export type WaitedDays = { readonly waited: number; readonly paused: number; readonly over: boolean };

/**
 * The clock runs from sending, or from that of the screening that came before, whatever happens; what was spent waiting
 * on request is told apart. It stops when the treatment begins, or when the request is closed without one. Who comes back
 * into the queue waits on by the same clock. The states are those of one request, oldest first.
 */
export function waitedDays(submittedAt: Date, states: readonly DatedStatus[], now: Date): WaitedDays {
  const ended = endOfWait(states);
  const end = ended ?? now;
  const paused = states.reduce((sum, state, index) => (isPaused(state.status) ? sum + between(state.at, states[index + 1]?.at ?? end) : sum), 0);
  return { waited: wholeDays(between(submittedAt, end)), paused: wholeDays(paused), over: ended !== null };
}

function endOfWait(states: readonly DatedStatus[]): Date | null {
  const last = states.at(-1);
  if (!last) return null;
  if (last.status === "started") return momentOf(last);
  if (!isClosed(last.status)) return null;
  const before = states.at(-2);
  return before?.status === "started" ? momentOf(before) : last.at;
}

/** A start that was written down later counts from its own day, and that whole day. */
function momentOf({ at, happenedOn }: DatedStatus): Date {
  if (!happenedOn) return at;
  const dayIsOver = amsterdamInstant({ date: addDays(happenedOn, 1), minute: 0 });
  return dayIsOver < at ? dayIsOver : at;
}

function between(from: Date, to: Date): number {
  return Math.max(0, to.getTime() - from.getTime());
}

function wholeDays(milliseconds: number): number {
  return Math.floor(milliseconds / days(1));
}
