import type { Instance } from "./instance.ts";
import { emptySeating, seat, unseat, UNSERVED, type Seating } from "./seating.ts";
import { NEVER, raiseLabel, refreshLabels, stepLabels, type StepLabels } from "./step-labels.ts";

export const NOBODY = -1;

/** Who is served, on any seats, and the full sets that explain who is not. */
export interface ServedSet {
  seating: Seating;
  /** Per node the first unserved request that could reach it if only a place came free, or NOBODY. */
  wantedBy: Int32Array;
}

interface Route {
  request: Int32Array;
  node: Int32Array;
  length: number;
}

/**
 * The lexicographically best set of requests that can be served together: each enters in queue
 * order if anyone before it can move so as to make room. The sets that can be served together form
 * a transversal matroid, so this greedy set is also a largest one (Edmonds and Fulkerson 1965).
 */
export function servedSet(instance: Instance): ServedSet {
  const seating = emptySeating(instance);
  const wantedBy = new Int32Array(instance.places.length).fill(NOBODY);
  const labels = stepLabels(instance, seating);
  const longest = instance.places.length + 1;
  const route: Route = { request: new Int32Array(longest), node: new Int32Array(longest), length: 0 };
  for (let request = 0; request < instance.requests.length; request += 1) {
    if (findRoute(instance, labels, route, request)) moveAlong(seating, route);
    else markWanted(instance, seating, wantedBy, request);
  }
  return { seating, wantedBy };
}

/** Always steps to a node nearer a free place by its label; where there is none, the label was too low. */
function findRoute(instance: Instance, labels: StepLabels, route: Route, request: number): boolean {
  const { seating, steps } = labels;
  route.length = 0;
  for (;;) {
    if (route.length === 0) {
      const node = nearestWish(instance, labels, request);
      if (steps[node] === undefined || steps[node] === NEVER) return false;
      extend(route, request, node);
    }
    const last = route.node[route.length - 1]!;
    if (seating.taken[last]! < instance.places[last]!) return true;
    if (!stepOn(instance, labels, route, last)) route.length -= 1;
    if (labels.work > labels.patience) { refreshLabels(instance, labels); route.length = 0; }
  }
}

function extend(route: Route, request: number, node: number): void {
  route.request[route.length] = request;
  route.node[route.length] = node;
  route.length += 1;
}

function nearestWish({ pairStart, pairNode }: Instance, { steps }: StepLabels, request: number): number {
  let nearest = -1;
  let fewest = NEVER + 1;
  for (let pair = pairStart[request]!; pair < pairStart[request + 1]!; pair += 1) {
    const node = pairNode[pair]!;
    if (steps[node]! >= fewest) continue;
    fewest = steps[node]!;
    nearest = node;
  }
  return nearest;
}

function stepOn({ pairStart, pairNode }: Instance, labels: StepLabels, route: Route, from: number): boolean {
  const { seating: { firstOf, nextOf }, steps } = labels;
  const wanted = steps[from]! - 1;
  let fewest = NEVER;
  for (let holder = firstOf[from]!; holder >= 0; holder = nextOf[holder]!) {
    const end = pairStart[holder + 1]!;
    labels.work += end - pairStart[holder]!;
    for (let pair = pairStart[holder]!; pair < end; pair += 1) {
      const node = pairNode[pair]!;
      if (steps[node]! >= fewest || node === from) continue;
      fewest = steps[node]!;
      if (fewest > wanted) continue;
      extend(route, holder, node);
      return true;
    }
  }
  raiseLabel(labels, from, Math.min(fewest + 1, NEVER));
  return false;
}

function moveAlong(seating: Seating, route: Route): void {
  for (let step = route.length - 1; step >= 0; step -= 1) {
    const request = route.request[step]!;
    if (seating.nodeOf[request] !== UNSERVED) unseat(seating, request);
    seat(seating, request, route.node[step]!, 0);
  }
}

/** Everything the request could reach is full, and no earlier unserved request wanted it before. */
function markWanted({ pairStart, pairNode }: Instance, seating: Seating, wantedBy: Int32Array, wanting: number): void {
  const open = [wanting];
  for (let request = open.pop(); request !== undefined; request = open.pop()) {
    for (let pair = pairStart[request]!; pair < pairStart[request + 1]!; pair += 1) {
      const node = pairNode[pair]!;
      if (wantedBy[node] !== NOBODY) continue;
      wantedBy[node] = wanting;
      for (let holder = seating.firstOf[node]!; holder >= 0; holder = seating.nextOf[holder]!) open.push(holder);
    }
  }
}
