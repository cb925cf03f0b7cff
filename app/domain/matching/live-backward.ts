import { takeNearest } from "./nearest-heap.ts";
import { reachBack, type Release } from "./release.ts";
import type { Search } from "./search.ts";

/** A search from a request, ahead, and from a node with a free place, backwards, until they meet. */
export interface Meeting {
  search: Search;
  release: Release;
  request: number;
  /** A node on the shortest path known through a node that both have reached, or -1; and its length. */
  node: number;
  length: number;
  /** Whatever lies nearer than this has been reached: from the request, and from the hole. */
  ahead: number;
  back: number;
  /** The way back ends here: so far prices can fall until one of them is zero. */
  bound: number;
}

/** Looks at all who could come to the nearest node not looked at yet, seen from the hole. */
export function stepBack(meeting: Meeting): void {
  const { release: { heap, distance, price } } = meeting;
  if (heap.size > 0) {
    const here = takeNearest(heap);
    meeting.bound = Math.min(meeting.bound, distance[here]! + price[here]!);
    lookBack(meeting, here);
  }
  meeting.back = heap.size === 0 ? meeting.bound : Math.min(meeting.bound, distance[heap.items[0]!]!);
}

function lookBack(meeting: Meeting, here: number): void {
  const { release, release: { askers, seating: { nodeOf, fitOf }, price, distance } } = meeting;
  const offset = distance[here]! + price[here]!;
  for (let slot = askers.start[here]!; slot < askers.end[here]!; slot += 1) {
    const request = askers.other[slot]!;
    const from = nodeOf[request]!;
    if (from < 0) {
      if (request === meeting.request) meetAtStart(meeting, here, askers.fit[slot]!);
      continue;
    }
    const away = offset + fitOf[request]! - price[from]! - askers.fit[slot]!;
    if (away >= distance[from]! || !isOfUse(meeting, from, away)) continue;
    release.leaver[from] = request;
    release.leavesTo[from] = here;
    release.fitThere[from] = askers.fit[slot]!;
    if (away < meeting.bound || release.heap.slotOf[from]! >= 0) reachBack(release, from, away);
    else noteBack(release, from, away);
  }
}

/** Whether a shorter path may lead over this node; if the way ahead has reached it, one does. */
function isOfUse(meeting: Meeting, node: number, away: number): boolean {
  const { search } = meeting;
  if (search.reachedIn[node] === search.round && search.distance[node]! + away < meeting.length) {
    meeting.length = search.distance[node]! + away;
    meeting.node = node;
    return true;
  }
  return away < meeting.length - meeting.ahead;
}

/** The way back will not come here, but the way ahead may, and go on from here to where the way back has been. */
function noteBack({ distance, reached }: Release, node: number, away: number): void {
  if (distance[node] === Infinity) reached.push(node);
  distance[node] = away;
}

/** The request itself could come here, though its own way has not led here yet. */
function meetAtStart(meeting: Meeting, here: number, fit: number): void {
  const { search, request, release: { distance, price } } = meeting;
  if (search.reachedIn[here] === search.round) return;
  const length = search.origin[request]! - fit + price[here]! + distance[here]!;
  if (length >= meeting.length) return;
  meeting.length = length;
  meeting.node = here;
  search.reachedBy[here] = request;
  search.fitThere[here] = fit;
}
