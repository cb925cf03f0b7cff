import type { Assignment } from "./assign.ts";
import type { Instance } from "./instance.ts";
import { UNSERVED } from "./seating.ts";

const NEW_KIND = -2;

/** Per node: how many more requests one more place there would serve, 0 or 1. */
export function marginalServed({ wantedBy }: Pick<Assignment, "wantedBy">): Int32Array {
  return wantedBy.map((wanting) => (wanting < 0 ? 0 : 1));
}

/**
 * How many more requests a new kind of place would serve, if it had no limit. `eligible` lists the
 * requests, by position in the queue, that could go there; served ones count too, for they may move
 * and make room. The number served is a maximum flow, and so concave in the places of one kind: n
 * extra places serve exactly min(n, this many) more.
 */
export function servedWithoutLimit(instance: Instance, { nodeOf }: Pick<Assignment, "nodeOf">, eligible: Iterable<number>): number {
  const moves: Moves = {
    instance, canGo: new Uint8Array(nodeOf.length), nodeOf: nodeOf.slice(), holders: holdersOf(instance, nodeOf),
    seen: new Uint8Array(instance.places.length), reachedBy: new Int32Array(instance.places.length),
  };
  for (const request of eligible) moves.canGo[request] = 1;
  let more = 0;
  nodeOf.forEach((node, request) => { if (node === UNSERVED && makeRoom(moves, request)) more += 1; });
  return more;
}

/** How many more requests 1, 2, … `most` extra places of a kind would serve; see servedWithoutLimit. */
export function gainCurve(instance: Instance, assignment: Assignment, eligible: Iterable<number>, most: number): number[] {
  const limit = servedWithoutLimit(instance, assignment, eligible);
  return Array.from({ length: most }, (_, place) => Math.min(place + 1, limit));
}

interface Moves {
  instance: Instance;
  canGo: Uint8Array;
  nodeOf: Int32Array;
  holders: number[][];
  /** Nodes seen by this search, or by an earlier one in vain: those stay useless. */
  seen: Uint8Array;
  reachedBy: Int32Array;
}

function holdersOf({ places }: Instance, nodeOf: Int32Array): number[][] {
  const holders: number[][] = Array.from(places, () => []);
  nodeOf.forEach((node, request) => { if (node !== UNSERVED) holders[node]!.push(request); });
  return holders;
}

/** Seats at the new kind of place the request, or somebody whose moving on makes room for it. */
function makeRoom(moves: Moves, wanting: number): boolean {
  const reached: number[] = [];
  const open = [wanting];
  for (let request = open.pop(); request !== undefined; request = open.pop()) {
    if (moves.canGo[request] === 1) {
      for (const node of reached) moves.seen[node] = 0;
      moveOver(moves, request);
      return true;
    }
    lookOn(moves, request, reached, open);
  }
  return false;
}

function lookOn({ instance: { pairStart, pairNode }, seen, reachedBy, holders }: Moves, request: number, reached: number[], open: number[]): void {
  for (let pair = pairStart[request]!; pair < pairStart[request + 1]!; pair += 1) {
    const node = pairNode[pair]!;
    if (seen[node] === 1) continue;
    seen[node] = 1;
    reachedBy[node] = request;
    reached.push(node);
    for (const holder of holders[node]!) open.push(holder);
  }
}

/** The request leaves for the new kind of place, who reached its seat takes that, and so on. */
function moveOver({ nodeOf, holders, reachedBy }: Moves, leaving: number): void {
  let left = nodeOf[leaving]!;
  nodeOf[leaving] = NEW_KIND;
  for (let out = leaving; left !== UNSERVED;) {
    const moving = reachedBy[left]!;
    holders[left]!.splice(holders[left]!.indexOf(out), 1, moving);
    const next = nodeOf[moving]!;
    nodeOf[moving] = left;
    out = moving;
    left = next;
  }
}
