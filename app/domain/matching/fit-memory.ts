import { partsOfFit, pointsOf, scarcityOf } from "./fit.ts";
import type { MatchTerms } from "./matching-rules.ts";
import type { Offerer } from "./offerer.ts";
import type { Seeker } from "./seeker.ts";

/**
 * The points that pairs got, per part: asked once for all seekers of whom the part sees the same (`dependsOn`). Of a
 * million pairs nearly all points are known by then, so this is only a memory of `fit` and cannot disagree.
 */
export interface FitMemory {
  readonly offerers: readonly Offerer[];
  readonly terms: MatchTerms;
  readonly price: Float64Array;
  readonly known: readonly Map<string, Int16Array>[];
}

const UNKNOWN = -1;

export function rememberFits(offerers: readonly Offerer[], terms: MatchTerms): FitMemory {
  return { offerers, terms, price: Float64Array.from(offerers, (offerer) => scarcityOf(offerer, terms)), known: partsOfFit.map(() => new Map<string, Int16Array>()) };
}

/** The fit of this seeker with each offerer, by its row. */
export function fitsOf(memory: FitMemory, seeker: Seeker): (row: number) => number {
  const points = partsOfFit.map(({ dependsOn }, part) => pointsFor(memory, part, dependsOn(seeker)));
  return (row) => {
    let sum = -memory.price[row]!;
    for (let part = 0; part < points.length; part += 1) {
      const known = points[part]!;
      const before = known === null ? UNKNOWN : known[row]!;
      sum += before === UNKNOWN ? ask(memory, seeker, part, row, known) : before;
    }
    return sum;
  };
}

/** What is known for these words, per row; null where nobody else has the same. */
function pointsFor({ offerers, known }: FitMemory, part: number, words: string | null): Int16Array | null {
  if (words === null) return null;
  const before = known[part]!.get(words);
  if (before) return before;
  const points = new Int16Array(offerers.length).fill(UNKNOWN);
  known[part]!.set(words, points);
  return points;
}

function ask({ offerers, terms }: FitMemory, seeker: Seeker, part: number, row: number, known: Int16Array | null): number {
  const points = pointsOf(partsOfFit[part]!, seeker, offerers[row]!, terms);
  if (known) known[row] = points;
  return points;
}
