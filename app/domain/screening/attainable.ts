import { instruments, type ScoredCode } from "./instruments.ts";
import type { Band } from "./score.ts";

/** Sums by the names of an instrument's scales. */
export type ScaleSums = Readonly<Record<string, number>>;

/** Every sum that so many items can come to. With the values 0, 1, 3 and 5 four items never come to 17 or 19. */
export function attainableSums(values: readonly number[], items: number): ReadonlySet<number> {
  let sums: ReadonlySet<number> = new Set([0]);
  for (let item = 0; item < items; item++) sums = new Set([...sums].flatMap((sum) => values.map((value) => sum + value)));
  return sums;
}

/** True for a sum of every scale, each one that its items can come to, and nothing beside them. A sub-item adds nothing. */
export function areAttainable(code: ScoredCode, sums: ScaleSums): boolean {
  const { scales, values } = instruments[code];
  if (Object.keys(sums).length !== Object.keys(scales).length) return false;
  return Object.entries(scales).every(([name, items]) => {
    const sum = sums[name];
    return sum !== undefined && attainableSums(values, items.length).has(sum);
  });
}

/** In each of the three clusters the ITQ asks one complaint of at least this height. */
const presentFrom = 2;

/**
 * Whether an ITQ with these sums can have this band. Its band follows from a pattern of single answers, which do not
 * travel; that answers in daily life stay low is always possible, so only "probable" can be out of reach.
 */
export function isPossibleItqBand(band: Band, sums: ScaleSums): boolean {
  if (band === "raised") return false;
  return band === "not-raised" || ["reliving", "avoidance", "threat"].every((name) => (sums[name] ?? 0) >= presentFrom);
}
