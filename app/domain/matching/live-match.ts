import { fitOf, type Assignment } from "./assign.ts";
import type { Instance, WaitingRequest } from "./instance.ts";
import { addPair, grown, growRows, removePair, rowsByNode, rowsByRequest, type PairRows } from "./pair-rows.ts";
import { byQueueOrder } from "./queue.ts";
import { startReleasing, type Release } from "./release.ts";
import { growSearch, startSearching, type Search } from "./search.ts";
import { emptySeating, seat, UNSERVED, type Seating } from "./seating.ts";
import { withoutOrder, type Wishes } from "./wishes.ts";

/**
 * A solved match that events change in place. Between events it is always exact: the best served
 * set, the largest fit for it, and prices that prove the fit. Requests keep their number, and
 * numbers are not used again; `requests` holds null where one was withdrawn.
 */
export interface LiveMatch {
  requests: (WaitingRequest | null)[];
  numberOf: Map<string, number>;
  therapistIds: readonly string[];
  nodeNumberOf: Map<string, number>;
  places: Int32Array;
  wishes: Wishes;
  askers: PairRows;
  seating: Seating;
  price: Float64Array;
  search: Search;
  release: Release;
  /**
   * Per node 1 where one place more might serve an unserved request: every node that such a request
   * can reach by moves. All of them are full, and who holds a place there has no way out of them.
   */
  wanted: Uint8Array;
  /** Which nodes the search for who gains has seen, by round. */
  gainers: { seenIn: Int32Array; round: number };
}

export function startLive(instance: Instance, assignment: Assignment): LiveMatch {
  const seating = emptySeating(instance);
  const askers = rowsByNode(instance);
  const price = assignment.price.slice();
  const places = instance.places.slice();
  const wishes = withoutOrder(rowsByRequest(instance));
  const live: LiveMatch = {
    requests: [...instance.requests],
    numberOf: new Map(instance.requests.map(({ id }, number) => [id, number])),
    therapistIds: instance.therapistIds,
    nodeNumberOf: new Map(instance.therapistIds.map((id, node) => [id, node])),
    places, wishes, askers, seating, price,
    search: startSearching(places, seating, wishes, price),
    release: startReleasing(askers, wishes, seating, price),
    wanted: Uint8Array.from(assignment.wantedBy, (first) => (first < 0 ? 0 : 1)),
    gainers: { seenIn: new Int32Array(places.length), round: 0 },
  };
  assignment.nodeOf.forEach((node, request) => {
    if (node !== UNSERVED) seat(seating, request, node, fitOf(instance, request, node));
  });
  return live;
}

/** The number of the request, now without a seat. Throws a RangeError for an id that is in the match already. */
export function enterRequest(live: LiveMatch, request: WaitingRequest, pairs: readonly (readonly [node: number, fit: number])[]): number {
  if (live.numberOf.has(request.id)) throw new RangeError(`${request.id} is in the match already`);
  const number = live.requests.push(request) - 1;
  live.numberOf.set(request.id, number);
  growForRequests(live, number + 1);
  for (const [node, fit] of pairs) {
    addPair(live.wishes, number, node, fit);
    addPair(live.askers, node, number, fit);
  }
  live.wishes.worth = grownFloats(live.wishes.worth, live.wishes.other.length);
  return number;
}

function growForRequests({ seating, wishes, search }: LiveMatch, count: number): void {
  growRows(wishes, count);
  growSearch(search, count);
  if (seating.nodeOf.length >= count) return;
  const before = seating.nodeOf.length;
  seating.nodeOf = grown(seating.nodeOf, count).fill(UNSERVED, before);
  seating.nextOf = grown(seating.nextOf, count);
  seating.previousOf = grown(seating.previousOf, count);
  seating.fitOf = grownFloats(seating.fitOf, count);
  wishes.inOrderTo = new Int32Array(wishes.start.length);
}

function grownFloats(array: Float64Array, length: number): Float64Array {
  if (array.length >= length) return array;
  const longer = new Float64Array(Math.max(length, 2 * array.length));
  longer.set(array);
  return longer;
}

/** Takes the request, which has no seat any more, out of the match. */
export function leaveMatch(live: LiveMatch, request: number): void {
  const { wishes, askers } = live;
  for (let slot = wishes.start[request]!; slot < wishes.end[request]!; slot += 1) {
    removePair(askers, wishes.other[slot]!, request);
  }
  wishes.end[request] = wishes.start[request]!;
  live.numberOf.delete(live.requests[request]!.id);
  live.requests[request] = null;
}

/** Whether `one` stands before `other` in the queue. */
export function isBefore(live: LiveMatch, one: number, other: number): boolean {
  return byQueueOrder(live.requests[one]!, live.requests[other]!) < 0;
}
