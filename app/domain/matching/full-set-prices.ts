import type { Instance } from "./instance.ts";
import { UNSERVED, type Seating } from "./seating.ts";

/**
 * Lifts the prices of full sets until they hold against everyone.
 *
 * Searches leave full sets out, so a request that came later never bid for a place in one, and
 * might still prefer it at the price of then. Lifting all nodes of one set by the same amount
 * changes nothing inside it: its holders have no pairs outside it but to sets that filled up
 * earlier. So the sets are lifted from the last to the first, each just high enough.
 */
export function liftPricesOfFullSets(instance: Instance, seating: Seating, price: Float64Array, wantedBy: Int32Array): void {
  const lift = new Map<number, number>();
  for (const request of openSeatsFirst(seating, wantedBy)) {
    const here = seating.nodeOf[request]!;
    if (here === UNSERVED) continue;
    const worth = seating.fitOf[request]! - price[here]! - (lift.get(wantedBy[here]!) ?? 0);
    for (let pair = instance.pairStart[request]!; pair < instance.pairStart[request + 1]!; pair += 1) {
      const node = instance.pairNode[pair]!;
      const set = wantedBy[node]!;
      if (instance.places[node] === 0) price[node] = Math.max(price[node]!, instance.pairFit[pair]! - worth);
      if (set < 0 || set === wantedBy[here]) continue;
      const needed = instance.pairFit[pair]! - price[node]! - worth;
      if (needed > (lift.get(set) ?? 0)) lift.set(set, needed);
    }
  }
  price.forEach((_, node) => { price[node]! += lift.get(wantedBy[node]!) ?? 0; });
}

/** Requests outside every full set, then those of the set that filled up last, and so on to the first. */
function openSeatsFirst({ nodeOf }: Seating, wantedBy: Int32Array): Int32Array {
  const setOf = nodeOf.map((node) => {
    const set = node === UNSERVED ? -1 : wantedBy[node]!;
    return set < 0 ? nodeOf.length : set;
  });
  return Int32Array.from(setOf.keys()).sort((a, b) => setOf[b]! - setOf[a]!);
}
