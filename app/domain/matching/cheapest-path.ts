import type { Instance } from "./instance.ts";
import { clear, emptyHeap, raise, takeNearest, type NodeHeap } from "./node-heap.ts";
import { seat, unseat, UNSERVED, type Seating } from "./seating.ts";

/**
 * One search: from a request that wants a place, over the places it could take, to the requests
 * that hold those and the places these could take instead. `distance` is the fit given up on the
 * way, measured in reduced costs, which the prices keep from ever being negative (Dijkstra).
 */
export interface Search {
  instance: Instance;
  seating: Seating;
  price: Float64Array;
  /** Nodes that no later search can gain anything from: saturated, and closed under every move. */
  closed: Uint8Array;
  distance: Float64Array;
  viaRequest: Int32Array;
  viaPair: Int32Array;
  reached: Int32Array;
  reachedCount: number;
  settled: Int32Array;
  settledCount: number;
  heap: NodeHeap;
  nearestFree: number;
  bound: number;
}

export function startSearching(instance: Instance, seating: Seating, price: Float64Array): Search {
  const nodes = instance.therapistIds.length;
  const distance = new Float64Array(nodes).fill(Infinity);
  return {
    instance, seating, price, distance,
    closed: new Uint8Array(nodes),
    viaRequest: new Int32Array(nodes), viaPair: new Int32Array(nodes),
    reached: new Int32Array(nodes), reachedCount: 0,
    settled: new Int32Array(nodes), settledCount: 0,
    heap: emptyHeap(distance), nearestFree: -1, bound: Infinity,
  };
}

/**
 * Finds the cheapest way to a free place; false when there is none, and then `reached` is the
 * saturated set of nodes that proves it. Call `finishSearch` before the next search.
 */
export function findFreePlace(search: Search, request: number): boolean {
  const { heap, settled } = search;
  relax(search, request, -bestOffer(search, request));
  while (heap.size > 0) {
    const node = takeNearest(heap);
    if (node === search.nearestFree) return true;
    settled[search.settledCount++] = node;
    const away = search.distance[node]! - search.price[node]!;
    for (let holder = search.seating.firstOf[node]!; holder >= 0; holder = search.seating.nextOf[holder]!) {
      relax(search, holder, -away - search.seating.fitOf[holder]!);
    }
  }
  return search.nearestFree >= 0;
}

function bestOffer(search: Search, request: number): number {
  const { instance: { pairStart, pairNode, pairFit }, price, closed } = search;
  let best = -Infinity;
  for (let pair = pairStart[request]!; pair < pairStart[request + 1]!; pair += 1) {
    const node = pairNode[pair]!;
    if (closed[node] === 0) best = Math.max(best, pairFit[pair]! - price[node]!);
  }
  return best;
}

function relax(search: Search, request: number, offset: number): void {
  const { instance: { pairStart, pairNode, pairFit, places }, price, distance, seating, heap } = search;
  const last = pairStart[request + 1]!;
  for (let pair = pairStart[request]!; pair < last; pair += 1) {
    const node = pairNode[pair]!;
    const away = price[node]! - pairFit[pair]! - offset;
    if (away >= search.bound || away >= distance[node]! || search.closed[node] === 1) continue;
    if (distance[node] === Infinity) search.reached[search.reachedCount++] = node;
    distance[node] = away;
    search.viaRequest[node] = request;
    search.viaPair[node] = pair;
    if (seating.taken[node]! < places[node]!) {
      search.bound = away;
      search.nearestFree = node;
    }
    raise(heap, node);
  }
}

/** Moves everyone along the path found, and raises the prices so that they prove the result. */
export function moveAlongPath(search: Search): void {
  const { distance, price, settled, seating, instance } = search;
  for (let i = 0; i < search.settledCount; i += 1) {
    price[settled[i]!]! += search.bound - distance[settled[i]!]!;
  }
  let node = search.nearestFree;
  while (node !== UNSERVED) {
    const request = search.viaRequest[node]!;
    const left = seating.nodeOf[request]!;
    if (left !== UNSERVED) unseat(seating, request);
    seat(seating, request, node, instance.pairFit[search.viaPair[node]!]!);
    node = left;
  }
}

export function finishSearch(search: Search): void {
  for (let i = 0; i < search.reachedCount; i += 1) search.distance[search.reached[i]!] = Infinity;
  clear(search.heap);
  search.reachedCount = 0;
  search.settledCount = 0;
  search.nearestFree = -1;
  search.bound = Infinity;
}
