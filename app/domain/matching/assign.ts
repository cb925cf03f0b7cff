import { holdAuction } from "./auction.ts";
import type { Bids } from "./bids.ts";
import { findFreePlace, moveAlongPath, NO_FREE_PLACE } from "./cheapest-path.ts";
import { liftPricesOfFullSets } from "./full-set-prices.ts";
import type { Instance } from "./instance.ts";
import { rowsByNode } from "./pair-rows.ts";
import { releasePlace, startReleasing } from "./release.ts";
import { startSearching, type Search } from "./search.ts";
import { emptySeating, seat, UNSERVED, type Seating } from "./seating.ts";
import { servedSet } from "./served-set.ts";
import { wishesOf, type Wishes } from "./wishes.ts";

export interface Assignment {
  /** Per request its node, or UNSERVED. */
  nodeOf: Int32Array;
  /** Per node what one of its places is worth, in fit; zero while a place is free. */
  price: Float64Array;
  /** Per node the first unserved request that could reach it if only a place came free, or NOBODY. */
  wantedBy: Int32Array;
}

/**
 * Serves the lexicographically best set of requests in queue order that can be served together, and
 * among all assignments that serve exactly that set one with the largest total fit.
 *
 * First the set alone, then an auction for it that comes close, then exact searches (the Hungarian
 * method on a sparse graph with capacities) for those whom the auction did not leave on their very
 * best seat. The queue is settled before any fit is looked at, so no weight can outbid it.
 */
export function assign(instance: Instance): Assignment {
  const served = servedSet(instance);
  const wishes = wishesOf(instance, served);
  const bids = holdAuction(instance, served, wishes);
  const seating = emptySeating(instance);
  const waiting = seatTheContent(served.seating, wishes, bids, seating);
  const search = startSearching(instance.places, seating, wishes, bids.price);
  for (const request of waiting) seatExactly(search, request);
  releasePricedPlaces(instance, search, served.wantedBy);
  liftPricesOfFullSets(instance, seating, bids.price, served.wantedBy);
  return { nodeOf: seating.nodeOf, price: bids.price, wantedBy: served.wantedBy };
}

function seatExactly(search: Search, request: number): void {
  const free = findFreePlace(search, request);
  if (free === NO_FREE_PLACE) throw new Error(`no place for request ${request}, though it can be served`);
  moveAlongPath(search, free);
}

/** Keeps who would choose the same seat again at the final prices; the others come back as waiting. */
function seatTheContent(served: Seating, { start, end, other: node, fit }: Wishes, bids: Bids, seating: Seating): number[] {
  const waiting: number[] = [];
  served.nodeOf.forEach((_, request) => {
    if (served.nodeOf[request] === UNSERVED) return;
    const seatNode = bids.nodeOf[request]!;
    const worth = seatNode < 0 ? -Infinity : bids.fitOf[request]! - bids.price[seatNode]!;
    for (let wish = start[request]!; wish < end[request]!; wish += 1) {
      if (fit[wish]! - bids.price[node[wish]!]! > worth) return waiting.push(request);
    }
    seat(seating, request, seatNode, bids.fitOf[request]!);
  });
  return waiting;
}

function releasePricedPlaces(instance: Instance, { seating, price, wishes }: Search, wantedBy: Int32Array): void {
  const priced = Array.from(price.keys()).filter((node) => (
    wantedBy[node]! < 0 && price[node]! > 0 && seating.taken[node]! < instance.places[node]!));
  if (priced.length === 0) return;
  const release = startReleasing(rowsByNode(instance), wishes, seating, price);
  for (const node of priced) {
    while (price[node]! > 0 && seating.taken[node]! < instance.places[node]!) releasePlace(release, node);
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
