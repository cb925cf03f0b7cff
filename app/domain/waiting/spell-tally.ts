import { z } from "zod";
import type { Spell } from "./spell.ts";

const Days = z.array(z.tuple([z.int().min(0), z.int().min(1)]));

/**
 * Waits, counted by days: how many were seen from each day on, and how many ended so after each. All that a curve is drawn
 * from, and nobody is in it. The days of each list ascend. Those of two regions add up; their medians would not.
 */
export const SpellTally = z.strictObject({ seenFrom: Days, reached: Days, "given-up": Days, "still-waiting": Days });
export type SpellTally = z.infer<typeof SpellTally>;

/** So many on this day. */
export type DayCount = SpellTally["seenFrom"][number];

export function tallyOf(spells: readonly Spell[]): SpellTally {
  const until = (end: Spell["end"]) => perDay(spells.flatMap((spell): DayCount[] => (spell.end === end ? [[spell.seenUntil, 1]] : [])));
  return { seenFrom: perDay(spells.map(({ seenFrom }) => [seenFrom, 1])), reached: until("reached"), "given-up": until("given-up"), "still-waiting": until("still-waiting") };
}

export function addUp(tallies: readonly SpellTally[]): SpellTally {
  const [only] = tallies;
  if (only && tallies.length === 1) return only;
  const all = (list: keyof SpellTally) => perDay(tallies.flatMap((tally) => tally[list]));
  return { seenFrom: all("seenFrom"), reached: all("reached"), "given-up": all("given-up"), "still-waiting": all("still-waiting") };
}

/** How many in all. */
export function peopleIn(counts: readonly DayCount[]): number {
  return counts.reduce((sum, [, people]) => sum + people, 0);
}

/** The same, each day once and in their order. */
export function perDay(counts: readonly DayCount[]): DayCount[] {
  const known = new Map<number, number>();
  for (const [day, people] of counts) known.set(day, (known.get(day) ?? 0) + people);
  return [...known].sort(([a], [b]) => a - b);
}
