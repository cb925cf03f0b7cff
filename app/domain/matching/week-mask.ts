import { partsOfTheWeek } from "../working-week.ts";

/**
 * The parts of a week as bits. A run compares weeks some ten million times; with bits that takes tens of
 * milliseconds, with lists it took seconds. A part that is no part of our week counts for nothing.
 */
export function weekMask(parts: readonly string[]): number {
  return partsOfTheWeek.reduce((mask, part, index) => (parts.includes(part) ? mask | (1 << index) : mask), 0);
}

export function sharedParts(one: number, other: number): number {
  let left = one & other;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}
