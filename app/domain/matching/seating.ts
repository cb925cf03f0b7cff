import type { Instance } from "./instance.ts";

export const UNSERVED = -1;
const NOBODY = -1;

/**
 * Who holds a place of whom. The requests of a node form a linked list, so that one move costs the
 * same for a therapist with ten thousand places as for one with two.
 */
export interface Seating {
  nodeOf: Int32Array;
  fitOf: Float64Array;
  taken: Int32Array;
  firstOf: Int32Array;
  nextOf: Int32Array;
  previousOf: Int32Array;
  /** Who left which node, request and node in turn, while somebody wants to know. */
  departures: number[] | null;
}

export function emptySeating(instance: Pick<Instance, "requests" | "therapistIds">): Seating {
  const requests = instance.requests.length;
  const nodes = instance.therapistIds.length;
  return {
    nodeOf: new Int32Array(requests).fill(UNSERVED),
    fitOf: new Float64Array(requests),
    taken: new Int32Array(nodes),
    firstOf: new Int32Array(nodes).fill(NOBODY),
    nextOf: new Int32Array(requests).fill(NOBODY),
    previousOf: new Int32Array(requests).fill(NOBODY),
    departures: null,
  };
}

export function seat(seating: Seating, request: number, node: number, fit: number): void {
  const first = seating.firstOf[node]!;
  seating.nodeOf[request] = node;
  seating.fitOf[request] = fit;
  seating.nextOf[request] = first;
  seating.previousOf[request] = NOBODY;
  if (first !== NOBODY) seating.previousOf[first] = request;
  seating.firstOf[node] = request;
  seating.taken[node]! += 1;
}

export function unseat(seating: Seating, request: number): void {
  const node = seating.nodeOf[request]!;
  if (seating.departures !== null) seating.departures.push(request, node);
  const next = seating.nextOf[request]!;
  const previous = seating.previousOf[request]!;
  if (previous === NOBODY) seating.firstOf[node] = next;
  else seating.nextOf[previous] = next;
  if (next !== NOBODY) seating.previousOf[next] = previous;
  seating.nodeOf[request] = UNSERVED;
  seating.taken[node]! -= 1;
}
