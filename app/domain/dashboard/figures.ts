import { type CurveStep, curveOf, dayReachedBy, reachedBy, standAfter } from "../waiting/cumulative-incidence.ts";
import { type Clock, type ClockReading, normDays } from "../waiting/clocks.ts";
import type { Spell } from "../waiting/spell.ts";
import { peopleIn, type SpellTally } from "../waiting/spell-tally.ts";
import type { ClockCounts } from "./clock-counts.ts";
import { daysWaiting, looksForSomebody, type Standing } from "./request-in-sight.ts";

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

export function waitingNow(requests: readonly Pick<Standing, "status" | "submittedAt">[], now: Date, norm: WaitingNorm): WaitingNow {
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

export function readBothClocks(counts: ClockCounts, norm: WaitingNorm): BothClocks {
  return { "to-intake": figuresOf("to-intake", counts["to-intake"], norm), "to-start": figuresOf("to-start", counts["to-start"], norm) };
}

const weeksShown = [0, 2, 4, 8, 10, 13, 26, 39, 52];

function figuresOf(clock: Clock, tally: SpellTally, norm: WaitingNorm): ClockFigures {
  const curve = curveOf(tally);
  const days = normDays(clock, norm);
  return {
    curve, medianDays: dayReachedBy(curve, 0.5), withinNorm: reachedBy(curve, days), normDays: days,
    ends: { reached: peopleIn(tally.reached), "given-up": peopleIn(tally["given-up"]), "still-waiting": peopleIn(tally["still-waiting"]) },
    stands: weeksShown.flatMap((week) => standAfter(tally, curve, 7 * week) ?? []),
  };
}

/** One clock in two numbers. */
export type ClockInShort = Pick<ClockFigures, "medianDays" | "withinNorm" | "normDays">;

export function inShort({ "to-intake": intake, "to-start": start }: BothClocks): Readonly<Record<Clock, ClockInShort>> {
  const short = ({ medianDays, withinNorm, normDays: norm }: ClockFigures) => ({ medianDays, withinNorm, normDays: norm });
  return { "to-intake": short(intake), "to-start": short(start) };
}
