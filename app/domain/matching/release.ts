import type { PairRows } from "./pair-rows.ts";
import { clear, emptyHeap, putIn, takeNearest, type NearestHeap } from "./nearest-heap.ts";
import { seat, unseat, type Seating } from "./seating.ts";
import type { Wishes } from "./wishes.ts";

/**
 * A free place with a price, because someone left. Either its price may fall to zero, or somebody
 * moves into it, leaving a place that is worth less, and so on to a place worth nothing.
 */
export interface Release {
  askers: PairRows;
  wishes: Wishes;
  seating: Seating;
  price: Float64Array;
  distance: Float64Array;
  reached: number[];
  /** Per node reached: who would leave it, for which node, and the fit there. */
  leaver: Int32Array;
  leavesTo: Int32Array;
  fitThere: Int32Array;
  heap: NearestHeap;
}

export function startReleasing(askers: PairRows, wishes: Wishes, seating: Seating, price: Float64Array): Release {
  const nodes = price.length;
  const distance = new Float64Array(nodes).fill(Infinity);
  return {
    askers, wishes, seating, price, distance, reached: [],
    leaver: new Int32Array(nodes), leavesTo: new Int32Array(nodes), fitThere: new Int32Array(nodes), heap: emptyHeap(distance),
  };
}

/**
 * Puts one free place of the node right: afterwards free places cost nothing again, and everyone is
 * where they are best off at the prices.
 */
export function releasePlace(release: Release, node: number): void {
  const { price, distance, heap } = release;
  let end = node;
  let bound = price[node]!;
  reachBack(release, node, 0);
  while (heap.size > 0) {
    const here = takeNearest(heap);
    if (distance[here]! >= bound) break;
    if (distance[here]! + price[here]! < bound) {
      end = here;
      bound = distance[here]! + price[here]!;
    }
    lookBack(release, here, bound);
  }
  moveIn(release, node, end);
  lowerPrices(release, bound);
}

export function reachBack(release: Release, node: number, distance: number): void {
  if (release.distance[node] === Infinity) release.reached.push(node);
  release.distance[node] = distance;
  putIn(release.heap, node);
}

/** Who could come to this node, and what would they give up? */
function lookBack(release: Release, here: number, bound: number): void {
  const { askers, seating: { nodeOf, fitOf }, price, distance } = release;
  const offset = distance[here]! + price[here]!;
  for (let slot = askers.start[here]!; slot < askers.end[here]!; slot += 1) {
    const request = askers.other[slot]!;
    const from = nodeOf[request]!;
    if (from < 0) continue;
    const away = offset + fitOf[request]! - price[from]! - askers.fit[slot]!;
    if (away >= bound || away >= distance[from]!) continue;
    release.leaver[from] = request;
    release.leavesTo[from] = here;
    release.fitThere[from] = askers.fit[slot]!;
    reachBack(release, from, away);
  }
}

export function moveIn(release: Release, node: number, end: number): void {
  for (let left = end; left !== node; left = release.leavesTo[left]!) {
    unseat(release.seating, release.leaver[left]!);
    seat(release.seating, release.leaver[left]!, release.leavesTo[left]!, release.fitThere[left]!);
  }
}

export function lowerPrices({ price, distance, reached, heap, askers, wishes }: Release, bound: number): void {
  for (const node of reached) {
    if (distance[node]! < bound) {
      price[node]! -= bound - distance[node]!;
      forgetOrder(askers, wishes, node);
    }
    distance[node] = Infinity;
  }
  reached.length = 0;
  clear(heap);
}

/** Whoever asks for a node that became cheaper has to put its wishes in order again. */
export function forgetOrder({ start, end, other }: PairRows, wishes: Wishes, node: number): void {
  for (let slot = start[node]!; slot < end[node]!; slot += 1) wishes.inOrderTo[other[slot]!] = 0;
}
