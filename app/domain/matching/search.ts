import { emptyQueue, type DistanceQueue } from "./distance-queue.ts";
import type { Seating } from "./seating.ts";
import type { Wishes } from "./wishes.ts";

/**
 * One search: from a request that wants a place, over the places it could take, to the requests
 * that hold those, and the places these could take instead. The distance of a node is the fit given
 * up to get there, in reduced costs, which the prices keep from ever being negative (Dijkstra).
 *
 * A request waits in the queue at the distance of its next wish. Taken out there, the wish is
 * exact, so a node is final the moment it is reached, and the first free place ends the search.
 */
export interface Search {
  places: Int32Array;
  seating: Seating;
  wishes: Wishes;
  price: Float64Array;
  queue: DistanceQueue;
  /** Per request: its wish at worth w lies at distance `origin - w`; and the wish it stands at. */
  origin: Float64Array;
  wish: Int32Array;
  distance: Float64Array;
  reachedIn: Int32Array;
  reachedBy: Int32Array;
  fitThere: Int32Array;
  reached: Int32Array;
  reachedCount: number;
  /** Which nodes the flood has seen, by round. */
  floodedIn: Int32Array;
  round: number;
}

export function startSearching(places: Int32Array, seating: Seating, wishes: Wishes, price: Float64Array): Search {
  const requests = seating.nodeOf.length;
  const nodes = places.length;
  return {
    places, seating, wishes, price,
    queue: emptyQueue(requests),
    origin: new Float64Array(requests),
    wish: new Int32Array(requests),
    distance: new Float64Array(nodes),
    reachedIn: new Int32Array(nodes),
    reachedBy: new Int32Array(nodes),
    fitThere: new Int32Array(nodes),
    reached: new Int32Array(nodes), reachedCount: 0,
    floodedIn: new Int32Array(nodes), round: 0,
  };
}

/** Room for this many requests; the prices and nodes stay as they are. */
export function growSearch(search: Search, requests: number): void {
  if (search.origin.length >= requests) return;
  const room = 2 * requests;
  search.queue = emptyQueue(room);
  search.origin = new Float64Array(room);
  search.wish = new Int32Array(room);
}
