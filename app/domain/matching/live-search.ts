import { isBefore, type LiveMatch } from "./live-match.ts";
import { clear, putIn, takeNearest } from "./nearest-heap.ts";
import { seat, unseat, UNSERVED } from "./seating.ts";

const NOWHERE = -1;

/**
 * Seats the request along the cheapest path to a free place, with the prices that prove it. If
 * there is none, nothing changes, and the answer is who of those reached, the request included,
 * stands last in the queue: the one who must stay without a place. -1 when it was seated.
 */
export function seatCheapest(live: LiveMatch, request: number): number {
  const { wishes, price } = live;
  let best = -Infinity;
  for (let slot = wishes.start[request]!; slot < wishes.end[request]!; slot += 1) {
    best = Math.max(best, wishes.fit[slot]! - price[wishes.other[slot]!]!);
  }
  relax(live, request, best);
  return finish(live, searchOn(live), request);
}

/**
 * The same for a node that holds one more request than it may: one of its holders moves on. When
 * nobody can, the answer is who must give up the place; if that one sits at this very node, its
 * leaving already settles the matter.
 */
export function moveOneOut(live: LiveMatch, node: number): number {
  reach(live, node, 0, NOWHERE, 0);
  return finish(live, searchOn(live), NOWHERE);
}

function searchOn(live: LiveMatch): number {
  const { scratch: { heap, distance }, seating, places, price } = live;
  while (heap.size > 0) {
    const node = takeNearest(heap);
    if (seating.taken[node]! < places[node]!) return node;
    const away = distance[node]! - price[node]!;
    for (let holder = seating.firstOf[node]!; holder >= 0; holder = seating.nextOf[holder]!) {
      relax(live, holder, away + seating.fitOf[holder]!);
    }
  }
  return NOWHERE;
}

function relax(live: LiveMatch, request: number, origin: number): void {
  const { wishes, price, scratch, scratch: { distance }, seating, places } = live;
  for (let slot = wishes.start[request]!; slot < wishes.end[request]!; slot += 1) {
    const node = wishes.other[slot]!;
    const away = origin - wishes.fit[slot]! + price[node]!;
    if (away >= distance[node]! || away >= scratch.bound) continue;
    if (seating.taken[node]! < places[node]!) scratch.bound = away;
    reach(live, node, away, request, wishes.fit[slot]!);
  }
}

function reach({ scratch }: LiveMatch, node: number, distance: number, mover: number, fit: number): void {
  if (scratch.distance[node] === Infinity) scratch.reached.push(node);
  scratch.distance[node] = distance;
  scratch.mover[node] = mover;
  scratch.fitThere[node] = fit;
  putIn(scratch.heap, node);
}

function finish(live: LiveMatch, free: number, request: number): number {
  const { scratch, scratch: { distance, reached, heap } } = live;
  const last = free === NOWHERE ? lastInQueue(live, request) : NOWHERE;
  if (free !== NOWHERE) moveTo(live, free);
  for (const node of reached) distance[node] = Infinity;
  reached.length = 0;
  scratch.bound = Infinity;
  clear(heap);
  return last;
}

function lastInQueue(live: LiveMatch, request: number): number {
  const { seating, scratch: { reached } } = live;
  let last = request;
  for (const node of reached) {
    for (let holder = seating.firstOf[node]!; holder >= 0; holder = seating.nextOf[holder]!) {
      if (last < 0 || isBefore(live, last, holder)) last = holder;
    }
  }
  return last;
}

function moveTo(live: LiveMatch, free: number): void {
  const { seating, price, scratch: { distance, reached, mover, fitThere } } = live;
  const end = distance[free]!;
  for (const node of reached) if (distance[node]! < end) price[node]! += end - distance[node]!;
  for (let node = free; node !== NOWHERE && mover[node] !== NOWHERE;) {
    const request = mover[node]!;
    const left = seating.nodeOf[request]!;
    if (left !== UNSERVED) unseat(seating, request);
    seat(seating, request, node, fitThere[node]!);
    node = left;
  }
}

/** Of all unserved requests that a place free at this node could serve, by moves, the first in the queue; or -1. */
export function firstWhoGains(live: LiveMatch, freeNode: number): number {
  const { askers, seating: { nodeOf }, scratch: { seenIn } } = live;
  const round = ++live.scratch.round;
  const open = [freeNode];
  seenIn[freeNode] = round;
  let first = NOWHERE;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let slot = askers.start[node]!; slot < askers.end[node]!; slot += 1) {
      const request = askers.other[slot]!;
      const from = nodeOf[request]!;
      if (from === UNSERVED) first = first < 0 || isBefore(live, request, first) ? request : first;
      else if (seenIn[from] !== round) {
        seenIn[from] = round;
        open.push(from);
      }
    }
  }
  return first;
}
