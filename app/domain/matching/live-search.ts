import { findFreePlace, findPlaceForOneOf, moveAlongPath, NO_FREE_PLACE } from "./cheapest-path.ts";
import { isBefore, type LiveMatch } from "./live-match.ts";
import { seatFromBothSides } from "./live-meeting.ts";
import { UNSERVED } from "./seating.ts";

const NOBODY = -1;

/**
 * Seats the request along the cheapest path to a free place, with the prices that prove it. If
 * there is none, nothing changes, and the answer is who of those reached, the request included,
 * stands last in the queue: the one who must stay without a place. -1 when it was seated.
 */
export function seatCheapest(live: LiveMatch, request: number): number {
  return finish(live, findFreePlace(live.search, request), request);
}

/** The same where a place just came free, at a price, at a node that the request or somebody on its way can probably use. */
export function seatNear(live: LiveMatch, request: number, hole: number): number {
  return seatFromBothSides(live, request, hole) ? NOBODY : lastOfAll(live, request);
}

/**
 * The same for a node that holds one more request than it may: one of its holders moves on. When
 * nobody can, the answer is who must give up the place; if that one sits at this very node, its
 * leaving already settles the matter.
 */
export function moveOneOut(live: LiveMatch, node: number): number {
  return finish(live, findPlaceForOneOf(live.search, node), NOBODY);
}

function finish(live: LiveMatch, free: number, request: number): number {
  if (free === NO_FREE_PLACE) return lastOfAll(live, request);
  moveAlongPath(live.search, free);
  return NOBODY;
}

/** Whoever must stay without a place will want those that were reached. */
function lastOfAll(live: LiveMatch, request: number): number {
  const { seating, wanted, search: { reached, reachedCount } } = live;
  let last = request;
  for (const node of reached.subarray(0, reachedCount)) {
    wanted[node] = 1;
    for (let holder = seating.firstOf[node]!; holder >= 0; holder = seating.nextOf[holder]!) {
      if (last === NOBODY || isBefore(live, last, holder)) last = holder;
    }
  }
  return last;
}

/**
 * Of all unserved requests that a place free at this node could serve, by moves, the first in the
 * queue; or -1, and then the node, and all from where it can be reached, are wanted no more.
 */
export function firstWhoGains(live: LiveMatch, freeNode: number): number {
  const { wanted, gainers: { seenIn } } = live;
  if (wanted[freeNode] === 0) return NOBODY;
  const open = [freeNode];
  seenIn[freeNode] = ++live.gainers.round;
  let first = NOBODY;
  for (let seen = 0; seen < open.length; seen += 1) first = lookAtAskers(live, open[seen]!, open, first);
  if (first === NOBODY) for (const node of open) wanted[node] = 0;
  return first;
}

function lookAtAskers(live: LiveMatch, node: number, open: number[], firstSoFar: number): number {
  const { askers, seating: { nodeOf }, wanted, gainers: { seenIn, round } } = live;
  let first = firstSoFar;
  for (let slot = askers.start[node]!; slot < askers.end[node]!; slot += 1) {
    const request = askers.other[slot]!;
    const from = nodeOf[request]!;
    if (from === UNSERVED) first = first < 0 || isBefore(live, request, first) ? request : first;
    else if (seenIn[from] !== round && wanted[from] === 1) {
      seenIn[from] = round;
      open.push(from);
    }
  }
  return first;
}
