import type { WaitingRequest } from "./instance.ts";
import { enterRequest, leaveMatch, type LiveMatch } from "./live-match.ts";
import { firstWhoGains, moveOneOut, seatCheapest, seatNear } from "./live-search.ts";
import { removePair } from "./pair-rows.ts";
import { refuseBadFit, refuseBadPlaces, refuseBadRequest, refuseDuplicates } from "./refusals.ts";
import { releasePlace } from "./release.ts";
import { unseat, UNSERVED } from "./seating.ts";

/**
 * Each of these leaves the match as exact as a full solve of the changed instance: the same served
 * set and the same total fit; ties may fall differently. Why that takes only one exchange: when one
 * request or place comes or goes, the best basis of a matroid changes by at most one swap for it.
 *
 * All throw a RangeError, before they change anything, for ids or values that are not in order.
 */

/** The pair may not be matched any more. */
export function declinePair(live: LiveMatch, requestId: string, therapistId: string): void {
  const request = requestNumber(live, requestId);
  const node = nodeNumber(live, therapistId);
  if (!removePair(live.wishes, request, node)) throw new RangeError(`${requestId} and ${therapistId} are no eligible pair`);
  removePair(live.askers, node, request);
  live.wishes.inOrderTo[request] = 0;
  if (live.seating.nodeOf[request] !== node) return;
  unseat(live.seating, request);
  const last = seatNear(live, request, node);
  if (last < 0) return releaseFree(live, node);
  giveFreePlace(live, node);
  trade(live, request, last);
}

/** The request leaves, and its place goes to the first in the queue whom it can help. */
export function withdrawRequest(live: LiveMatch, requestId: string): void {
  const request = requestNumber(live, requestId);
  const node = live.seating.nodeOf[request]!;
  if (node !== UNSERVED) unseat(live.seating, request);
  leaveMatch(live, request);
  if (node !== UNSERVED) giveFreePlace(live, node);
}

/** A request enters at its spot in the queue; `pairs` lists therapist id and fit. */
export function addRequest(live: LiveMatch, request: WaitingRequest, pairs: readonly (readonly [string, number])[]): void {
  refuseBadRequest(request, request.id);
  if (live.numberOf.has(request.id)) throw new RangeError(`${request.id} is in the match already`);
  pairs.forEach(([, fit], row) => refuseBadFit(fit, `${request.id}.pairs[${row}][1]`));
  refuseDuplicates(pairs.map(([therapistId]) => therapistId), `${request.id}.pairs`);
  const wishes = pairs.map(([therapistId, fit]) => [nodeNumber(live, therapistId), fit] as const);
  const number = enterRequest(live, request, wishes);
  trade(live, number, seatCheapest(live, number));
}

/** The therapist has this many places from now on. */
export function changePlaces(live: LiveMatch, therapistId: string, places: number): void {
  const node = nodeNumber(live, therapistId);
  refuseBadPlaces(places, therapistId);
  while (live.seating.taken[node]! > places) closeOnePlace(live, node);
  live.places[node] = places;
  while (live.seating.taken[node]! < places && giveFreePlace(live, node)) { /* one after another */ }
}

function closeOnePlace(live: LiveMatch, node: number): void {
  live.places[node] = live.seating.taken[node]! - 1;
  const last = moveOneOut(live, node);
  if (last < 0) return;
  const from = live.seating.nodeOf[last]!;
  unseat(live.seating, last);
  if (from !== node) moveOneOut(live, node);
}

/** Gives a free place of the node to who gains first; true if that was anyone. */
function giveFreePlace(live: LiveMatch, node: number): boolean {
  const first = firstWhoGains(live, node);
  if (first >= 0) seatNear(live, first, node);
  else releaseFree(live, node);
  return first >= 0;
}

/** After somebody left the node: its free places cost nothing again, or somebody moves in. */
export function releaseFree(live: LiveMatch, node: number): void {
  const { seating, places, price } = live;
  while (price[node]! > 0 && seating.taken[node]! < places[node]!) releasePlace(live.release, node);
}

/** Seats the request at the cost of `last`, the last in the queue of all who could make room; that may be itself. */
function trade(live: LiveMatch, request: number, last: number): void {
  if (last < 0 || last === request) return;
  const node = live.seating.nodeOf[last]!;
  unseat(live.seating, last);
  seatNear(live, request, node);
}

function requestNumber(live: LiveMatch, id: string): number {
  const number = live.numberOf.get(id);
  if (number === undefined) throw new RangeError(`no request ${JSON.stringify(id)}`);
  return number;
}

function nodeNumber(live: LiveMatch, id: string): number {
  const node = live.nodeNumberOf.get(id);
  if (node === undefined) throw new RangeError(`no therapist ${JSON.stringify(id)}`);
  return node;
}
