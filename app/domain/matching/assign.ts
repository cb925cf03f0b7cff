import { findFreePlace, finishSearch, moveAlongPath, startSearching, type Search } from "./cheapest-path.ts";
import { liftPricesOfFullSets } from "./full-set-prices.ts";
import type { Instance } from "./instance.ts";
import { emptySeating, UNSERVED } from "./seating.ts";

export interface Assignment {
  /** Per request its node, or UNSERVED. */
  nodeOf: Int32Array;
  /** Per node what one of its places is worth, in fit; zero while a place is free. */
  price: Float64Array;
  /** Per node the first unserved request that could reach it if only a place came free, or NOBODY. */
  wantedBy: Int32Array;
}

export const NOBODY = -1;

/**
 * Serves the lexicographically best set of requests in queue order that can be served together, and
 * among all assignments that serve exactly that set one with the largest total fit.
 *
 * Requests enter in queue order, each along a cheapest path of moves to a free place (the Hungarian
 * method on a sparse graph with capacities). A request without such a path stays unserved for good,
 * and the nodes it reached are full for good, so later searches leave them out.
 */
export function assign(instance: Instance): Assignment {
  const seating = emptySeating(instance);
  const price = new Float64Array(instance.places.length);
  const wantedBy = new Int32Array(instance.places.length).fill(NOBODY);
  const search = startSearching(instance, seating, price);
  for (let request = 0; request < instance.requests.length; request += 1) {
    if (findFreePlace(search, request)) moveAlongPath(search);
    else closeReached(search, wantedBy, request);
    finishSearch(search);
  }
  liftPricesOfFullSets(instance, seating, price, wantedBy);
  return { nodeOf: seating.nodeOf, price, wantedBy };
}

function closeReached(search: Search, wantedBy: Int32Array, request: number): void {
  for (const node of search.reached.subarray(0, search.reachedCount)) {
    search.closed[node] = 1;
    wantedBy[node] = request;
  }
}

export interface AssignedPair {
  requestId: string;
  therapistId: string;
  fit: number;
}

/** The served requests in queue order, each with its therapist node and the fit of the two. */
export function assignedPairs(instance: Instance, assignment: Pick<Assignment, "nodeOf">): AssignedPair[] {
  return instance.requests.flatMap((request, position) => {
    const node = assignment.nodeOf[position]!;
    if (node === UNSERVED) return [];
    return [{ requestId: request.id, therapistId: instance.therapistIds[node]!, fit: fitOf(instance, position, node) }];
  });
}

/** The fit of an eligible pair; throws a RangeError for one that is not. */
export function fitOf(instance: Instance, request: number, node: number): number {
  const { pairStart, pairNode, pairFit } = instance;
  for (let pair = pairStart[request]!; pair < pairStart[request + 1]!; pair += 1) {
    if (pairNode[pair] === node) return pairFit[pair]!;
  }
  throw new RangeError(`${instance.requests[request]?.id} and ${instance.therapistIds[node]} are no eligible pair`);
}
