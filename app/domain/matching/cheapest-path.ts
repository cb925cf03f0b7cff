import { dequeue, empty, enqueue } from "./distance-queue.ts";
import { aFreePlaceCanBeReached } from "./flood.ts";
import type { Search } from "./search.ts";
import { seat, unseat, UNSERVED } from "./seating.ts";
import { isInOrder, settleWish } from "./wishes.ts";

export const NO_FREE_PLACE = -1;

/**
 * The node with a free place at the end of the cheapest path from the request, or NO_FREE_PLACE;
 * then everything reached is full, and closed under every move.
 */
export function findFreePlace(search: Search, request: number): number {
  return goOn(search, request, setOut(search, request));
}

/** The first step of a search, to the best wishes of the request; a free place if it is among them. */
export function setOut(search: Search, request: number): number {
  const { wishes, price } = search;
  const first = wishes.start[request]!;
  beginRound(search);
  do {
    if (!isInOrder(wishes, price, request, first)) return NO_FREE_PLACE;
  } while (settleWish(wishes, price, request, first));
  search.origin[request] = wishes.worth[first]!;
  search.wish[request] = first;
  return follow(search, request, 0);
}

/** The same for one too many at a node: somebody there moves on. */
export function findPlaceForOneOf(search: Search, node: number): number {
  beginRound(search);
  search.reachedBy[node] = NO_FREE_PLACE;
  reach(search, node, 0);
  return goOn(search, NO_FREE_PLACE, NO_FREE_PLACE);
}

function beginRound(search: Search): void {
  search.round += 1;
  search.reachedCount = 0;
}

/** A search that has come this far asks whether there is anything to be found. */
const FAR = 400;

function goOn(search: Search, root: number, found: number): number {
  const { queue } = search;
  let free = found;
  let isHopeful = false;
  while (free === NO_FREE_PLACE) {
    if (!isHopeful && search.reachedCount > FAR) {
      if (!aFreePlaceCanBeReached(search, root)) break;
      isHopeful = true;
    }
    const nearest = dequeue(queue);
    if (nearest < 0) break;
    free = followNearest(search, nearest);
  }
  empty(queue);
  return free;
}

/** Goes on where the request that was nearest in the queue stands. */
export function followNearest(search: Search, nearest: number): number {
  return follow(search, nearest, search.queue.at[nearest]!);
}

/** Follows the wishes of one request as far as `distance`, then queues it for the next one. */
function follow(search: Search, request: number, distance: number): number {
  const { wishes, wishes: { worth, other: node, fit }, price, wish, reachedIn, round } = search;
  const lowest = search.origin[request]! - distance;
  let place = wish[request]!;
  for (; isInOrder(wishes, price, request, place) && worth[place]! >= lowest; place += 1) {
    if (reachedIn[node[place]!] === round) continue;
    if (settleWish(wishes, price, request, place)) { place -= 1; continue; }
    const there = node[place]!;
    search.reachedBy[there] = request;
    search.fitThere[there] = fit[place]!;
    if (reach(search, there, distance)) return there;
  }
  if (place < wishes.end[request]!) {
    wish[request] = place;
    enqueue(search.queue, request, search.origin[request]! - worth[place]!);
  }
  return NO_FREE_PLACE;
}

/** True if the node has a free place; else those who hold its places may move on from it. */
function reach(search: Search, node: number, distance: number): boolean {
  const { seating, origin, wish, wishes: { start }, queue } = search;
  search.reachedIn[node] = search.round;
  search.distance[node] = distance;
  search.reached[search.reachedCount++] = node;
  if (seating.taken[node]! < search.places[node]!) return true;
  const ahead = distance - search.price[node]!;
  for (let holder = seating.firstOf[node]!; holder >= 0; holder = seating.nextOf[holder]!) {
    origin[holder] = ahead + seating.fitOf[holder]!;
    wish[holder] = start[holder]!;
    enqueue(queue, holder, distance);
  }
  return false;
}

/** Moves everyone along the path to the free place, and raises the prices so that they prove the result. */
export function moveAlongPath(search: Search, free: number): void {
  const { distance, price, reached } = search;
  const end = distance[free]!;
  for (let i = 0; i < search.reachedCount; i += 1) price[reached[i]!]! += end - distance[reached[i]!]!;
  moveTo(search, free);
}

/** Moves everyone along the path to the node. */
export function moveTo(search: Search, free: number): void {
  const { seating } = search;
  for (let node = free; node !== UNSERVED && search.reachedBy[node] !== NO_FREE_PLACE;) {
    const request = search.reachedBy[node]!;
    const left = seating.nodeOf[request]!;
    if (left !== UNSERVED) unseat(seating, request);
    seat(seating, request, node, search.fitThere[node]!);
    node = left;
  }
}
