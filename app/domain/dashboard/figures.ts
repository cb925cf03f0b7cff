import { cumulativeIncidence, type CurveStep, dayReachedBy, reachedBy, standAfter } from "../waiting/cumulative-incidence.ts";
import { type Clock, type ClockReading, normDays, spellsOn, waitOn } from "../waiting/clocks.ts";
import { type Period, spellIn, type Spell } from "../waiting/spell.ts";
import { daysWaiting, looksForSomebody, type RequestInSight } from "./request-in-sight.ts";

/** The dated norm: weeks to the intake, and weeks more to the treatment. */
export interface WaitingNorm {
  readonly intakeWeeks: number;
  readonly treatmentWeeks: number;
}

/** Who waits at this moment for somebody to say yes, in whole days. */
export interface WaitingNow {
  readonly requests: number;
  readonly medianDays: number;
  readonly longestDays: number;
  readonly pastNorm: number;
}

export function waitingNow(requests: readonly RequestInSight[], now: Date, norm: WaitingNorm): WaitingNow {
  const days = requests.filter(looksForSomebody).map((request) => daysWaiting(request, now)).sort((a, b) => a - b);
  return { requests: days.length, medianDays: Math.floor(middle(days)), longestDays: Math.floor(days.at(-1) ?? 0), pastNorm: days.filter((each) => each > 7 * norm.intakeWeeks).length };
}

function middle(sorted: readonly number[]): number {
  if (sorted.length === 0) return 0;
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

/** One clock with its norm, how the waits that the period saw ended, and how it stands after each of some weeks. */
export interface ClockFigures extends ClockReading {
  readonly normDays: number;
  readonly ends: Readonly<Record<Spell["end"], number>>;
  readonly stands: readonly CurveStep[];
}

export type BothClocks = Readonly<Record<Clock, ClockFigures>>;

export function readBothClocks(requests: readonly RequestInSight[], period: Period, norm: WaitingNorm): BothClocks {
  return { "to-intake": figuresOf("to-intake", requests, period, norm), "to-start": figuresOf("to-start", requests, period, norm) };
}

const weeksShown = [0, 2, 4, 8, 10, 13, 26, 39, 52];

function figuresOf(clock: Clock, requests: readonly RequestInSight[], period: Period, norm: WaitingNorm): ClockFigures {
  const spells = spellsOn(clock, requests, period);
  const curve = cumulativeIncidence(spells);
  const days = normDays(clock, norm);
  const count = (end: Spell["end"]) => spells.filter((spell) => spell.end === end).length;
  return {
    curve, medianDays: dayReachedBy(curve, 0.5), withinNorm: reachedBy(curve, days), normDays: days,
    ends: { reached: count("reached"), "given-up": count("given-up"), "still-waiting": count("still-waiting") },
    stands: weeksShown.flatMap((week) => standAfter(spells, curve, 7 * week) ?? []),
  };
}

/** How the period saw this wait end; null when it saw nothing of it. */
export function endOfWait(clock: Clock, request: RequestInSight, period: Period): Spell["end"] | null {
  const wait = waitOn(clock, request);
  return (wait && spellIn(wait, period)?.end) ?? null;
}
