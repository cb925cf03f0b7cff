import { type Assignment, fitOf } from "./assign.ts";
import type { Instance } from "./instance.ts";
import { emptyHeap, type NearestHeap, putIn, takeNearest } from "./nearest-heap.ts";
import { emptySeating, seat, UNSERVED, type Seating } from "./seating.ts";

/**
 * Per node, how many points of fit those who are served would gain together from one more place there: what they give
 * up for the place as it is. The prices that prove an assignment may lie anywhere between this and what the holder gains;
 * people are told the lowest, for which one can point at somebody.
 *
 * One more place is worth a chain of moves: somebody goes there, somebody else takes the place left, and so on. The best
 * chain ends where price and distance together are least (Dijkstra, in the reduced costs of the assignment's prices).
 */
export function lowestPrices(instance: Instance, { nodeOf, price }: Pick<Assignment, "nodeOf" | "price">): Float64Array {
  const end = price.slice();
  const chains: Chains = { instance, price, seating: seatAgain(instance, nodeOf), end, heap: emptyHeap(end) };
  for (let node = 0; node < end.length; node += 1) putIn(chains.heap, node);
  while (chains.heap.size > 0) {
    const node = takeNearest(chains.heap);
    for (let holder = chains.seating.firstOf[node]!; holder >= 0; holder = chains.seating.nextOf[holder]!) moveOn(chains, node, holder);
  }
  return end.map((lowest, node) => price[node]! - lowest);
}

interface Chains {
  readonly instance: Instance;
  readonly price: Float64Array;
  readonly seating: Seating;
  /** Per node, the least that a chain which begins there comes to. */
  readonly end: Float64Array;
  readonly heap: NearestHeap;
}

/** Chains that begin with this holder's going elsewhere, and go on from the place left. */
function moveOn({ instance: { pairStart, pairNode, pairFit }, price, seating, end, heap }: Chains, node: number, holder: number): void {
  const left = end[node]! + seating.fitOf[holder]! - price[node]!;
  for (let pair = pairStart[holder]!; pair < pairStart[holder + 1]!; pair += 1) {
    const there = pairNode[pair]!;
    // Where a family is kept together, a seat may be worth more than its prices say: that is no way to gain.
    const through = Math.max(end[node]!, left + price[there]! - pairFit[pair]!);
    if (through >= end[there]!) continue;
    end[there] = through;
    putIn(heap, there);
  }
}

function seatAgain(instance: Instance, nodeOf: Int32Array): Seating {
  const seating = emptySeating(instance);
  nodeOf.forEach((node, request) => {
    if (node !== UNSERVED) seat(seating, request, node, fitOf(instance, request, node));
  });
  return seating;
}
