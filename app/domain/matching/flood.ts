import type { Search } from "./search.ts";

/**
 * Whether any free place can be reached at all, from the nodes reached so far and the wishes of
 * `root`, in no order and so several times faster than the search by distance. If not, everything
 * there is to reach is added to what the search has reached.
 */
export function aFreePlaceCanBeReached(search: Search, root: number): boolean {
  const { seating: { firstOf, nextOf }, floodedIn, round } = search;
  const open = Array.from(search.reached.subarray(0, search.reachedCount));
  for (const node of open) floodedIn[node] = round;
  if (root >= 0 && floodRow(search, root, open)) return true;
  for (let seen = 0; seen < open.length; seen += 1) {
    for (let holder = firstOf[open[seen]!]!; holder >= 0; holder = nextOf[holder]!) {
      if (floodRow(search, holder, open)) return true;
    }
  }
  search.reached.set(open);
  search.reachedCount = open.length;
  return false;
}

function floodRow({ wishes: { start, end, other }, seating: { taken }, places, floodedIn, round }: Search, request: number, open: number[]): boolean {
  for (let slot = start[request]!; slot < end[request]!; slot += 1) {
    const node = other[slot]!;
    if (floodedIn[node] === round) continue;
    if (taken[node]! < places[node]!) return true;
    floodedIn[node] = round;
    open.push(node);
  }
  return false;
}
