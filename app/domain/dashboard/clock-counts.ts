import { z } from "zod";
import { type Clock, waitOn } from "../waiting/clocks.ts";
import { type Period, type Spell, spellIn } from "../waiting/spell.ts";
import { addUp, SpellTally, tallyOf } from "../waiting/spell-tally.ts";
import type { Course } from "./request-in-sight.ts";
import { splitBy, splits } from "./split.ts";

/** Everyone together: a part, and the only value of it. */
export const everyone = "all";

/** What the clocks are counted by: everyone together, or one of the splits. */
export const parts = [everyone, ...splits] as const;
export type Part = (typeof parts)[number];

export const ClockCounts = z.strictObject({ "to-intake": SpellTally, "to-start": SpellTally });
export type ClockCounts = z.infer<typeof ClockCounts>;

/** Per value of a part. */
export const CountsByValue = z.record(z.string(), ClockCounts);
export type CountsByValue = z.infer<typeof CountsByValue>;

/** A request with what a period saw of its waits. */
type Seen = Course & { readonly spells: Readonly<Record<Clock, Spell | null>> };

/** Counted under every part, for one period. Days are worked out once, and not for each part again. */
export function countEveryPart(courses: readonly Course[], period: Period): { readonly part: Part; readonly counts: CountsByValue }[] {
  const seen = seenIn(courses, period);
  return parts.map((part) => ({ part, counts: countByValue(seen, part) }));
}

/** Counted under one part. */
export function countPart(courses: readonly Course[], period: Period, part: Part): CountsByValue {
  return countByValue(seenIn(courses, period), part);
}

function seenIn(courses: readonly Course[], period: Period): Seen[] {
  const spell = (course: Course, clock: Clock) => {
    const wait = waitOn(clock, course);
    return wait && spellIn(wait, period);
  };
  return courses.map((course) => ({ ...course, spells: { "to-intake": spell(course, "to-intake"), "to-start": spell(course, "to-start") } }));
}

function countByValue(seen: readonly Seen[], part: Part): CountsByValue {
  const groups = part === everyone ? [[everyone, seen] as const] : splitBy(seen, part);
  const tally = (those: readonly Seen[], clock: Clock) => tallyOf(those.flatMap(({ spells }) => spells[clock] ?? []));
  return Object.fromEntries(groups.map(([value, those]) => [value, { "to-intake": tally(those, "to-intake"), "to-start": tally(those, "to-start") }]));
}

/** Of several regions together. */
export function together(regions: readonly CountsByValue[]): CountsByValue {
  const values = [...new Set(regions.flatMap((counts) => Object.keys(counts)))];
  return Object.fromEntries(values.map((value) => {
    const those = regions.flatMap((counts) => counts[value] ?? []);
    return [value, { "to-intake": addUp(those.map((counts) => counts["to-intake"])), "to-start": addUp(those.map((counts) => counts["to-start"])) }];
  }));
}

/** Nobody at all. */
export const nobodyCounted: ClockCounts = { "to-intake": tallyOf([]), "to-start": tallyOf([]) };
