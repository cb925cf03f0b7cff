import { fitOf, type Assignment } from "./assign.ts";
import type { Instance, WaitingRequest } from "./instance.ts";
import { emptyHeap, type NearestHeap } from "./nearest-heap.ts";
import { addPair, grown, growRows, removePair, rowsByNode, rowsByRequest, type PairRows } from "./pair-rows.ts";
import { byQueueOrder } from "./queue.ts";
import { startReleasing, type Release } from "./release.ts";
import { emptySeating, seat, UNSERVED, type Seating } from "./seating.ts";

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
  wishes: PairRows;
  askers: PairRows;
  seating: Seating;
  price: Float64Array;
  scratch: Scratch;
}

/** What searches write on; between searches every distance is infinite and the heap empty. */
export interface Scratch {
  distance: Float64Array;
  reached: number[];
  mover: Int32Array;
  fitThere: Int32Array;
  heap: NearestHeap;
  /** The distance of the nearest free place found so far. */
  bound: number;
  seenIn: Int32Array;
  round: number;
  release: Release;
}

export function startLive(instance: Instance, assignment: Assignment): LiveMatch {
  const seating = emptySeating(instance);
  const askers = rowsByNode(instance);
  const price = assignment.price.slice();
  const live: LiveMatch = {
    requests: [...instance.requests],
    numberOf: new Map(instance.requests.map(({ id }, number) => [id, number])),
    therapistIds: instance.therapistIds,
    nodeNumberOf: new Map(instance.therapistIds.map((id, node) => [id, node])),
    places: instance.places.slice(),
    wishes: rowsByRequest(instance), askers, seating, price,
    scratch: emptyScratch(price, startReleasing(askers, seating, price)),
  };
  assignment.nodeOf.forEach((node, request) => {
    if (node !== UNSERVED) seat(seating, request, node, fitOf(instance, request, node));
  });
  return live;
}

function emptyScratch(price: Float64Array, release: Release): Scratch {
  const nodes = price.length;
  const distance = new Float64Array(nodes).fill(Infinity);
  return {
    distance, reached: [], mover: new Int32Array(nodes), fitThere: new Int32Array(nodes),
    heap: emptyHeap(distance), bound: Infinity, seenIn: new Int32Array(nodes), round: 0, release,
  };
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
  return number;
}

function growForRequests({ seating, wishes }: LiveMatch, count: number): void {
  if (wishes.start.length < count) growRows(wishes, count);
  if (seating.nodeOf.length >= count) return;
  const before = seating.nodeOf.length;
  seating.nodeOf = grown(seating.nodeOf, count).fill(UNSERVED, before);
  seating.nextOf = grown(seating.nextOf, count);
  seating.previousOf = grown(seating.previousOf, count);
  const fits = new Float64Array(seating.nodeOf.length);
  fits.set(seating.fitOf);
  seating.fitOf = fits;
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
