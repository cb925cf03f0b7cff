import type { Assignment } from "./assign.ts";
import type { Instance } from "./instance.ts";
import { type PairRows, rowsByNode } from "./pair-rows.ts";
import { UNSERVED } from "./seating.ts";

/**
 * How many more requests places of a new kind would serve, for many kinds one after another: `servedWithoutLimit`, but
 * searched from those who could leave for the new kind. Behind nearly each of them somebody waits who takes the place, so
 * a search ends after a few steps, where one from those who wait wanders far.
 */
export interface GainSearch {
  readonly home: Int32Array;
  readonly nodeOf: Int32Array;
  readonly wantedBy: Int32Array;
  readonly askers: PairRows;
  /** Whom this kind moved: to be put back after it. */
  readonly moved: number[];
  /** Per request: the kind for which it left for the new places, or came to be served. */
  readonly goneIn: Int32Array;
  /** Per node: the kind for which nobody who waits can reach it any more; and the search that saw it. */
  readonly deadIn: Int32Array;
  readonly seenIn: Int32Array;
  /** Per node seen: who there would move on, and to which node. */
  readonly mover: Int32Array;
  readonly movesTo: Int32Array;
  /** Where the way that was found last begins. */
  reachedAt: number;
  kinds: number;
  searches: number;
}

const NOBODY = -1;

export function startGains(instance: Instance, { nodeOf, wantedBy }: Pick<Assignment, "nodeOf" | "wantedBy">): GainSearch {
  const nodes = instance.places.length;
  return {
    home: nodeOf, nodeOf: nodeOf.slice(), wantedBy, askers: rowsByNode(instance), moved: [],
    goneIn: new Int32Array(nodeOf.length), deadIn: new Int32Array(nodes), seenIn: new Int32Array(nodes),
    mover: new Int32Array(nodes), movesTo: new Int32Array(nodes), reachedAt: NOBODY, kinds: 0, searches: 0,
  };
}

/** How many more requests would be served if there were places without limit that these could go to; served ones count too. */
export function gainWithoutLimit(search: GainSearch, eligible: readonly number[]): number {
  search.kinds += 1;
  const waiting = eligible.filter((request) => search.home[request] === UNSERVED);
  for (const request of waiting) search.goneIn[request] = search.kinds;
  const leaving = eligible.filter((request) => search.home[request] !== UNSERVED && search.wantedBy[search.home[request]!]! >= 0);
  const gained = waiting.length + leaving.filter((request) => makesRoom(search, request)).length;
  for (const request of search.moved) search.nodeOf[request] = search.home[request]!;
  search.moved.length = 0;
  return gained;
}

/** At most this many, whatever the moves: all who wait and could go there, and all whose leaving somebody might wait for. */
export function gainAtMost({ home, wantedBy }: GainSearch, eligible: readonly number[]): number {
  return eligible.filter((request) => home[request] === UNSERVED || wantedBy[home[request]!]! >= 0).length;
}

/** Whether somebody who waits is served when this one leaves. Then both have moved, and all between them. */
function makesRoom(search: GainSearch, leaving: number): boolean {
  const left = search.nodeOf[leaving]!;
  if (search.deadIn[left] === search.kinds) return false;
  const first = lookBack(search, left);
  if (first === NOBODY) return false;
  moveUp(search, first, left);
  search.goneIn[leaving] = search.kinds;
  return true;
}

/** Somebody who waits and could come to the node, by moves, or NOBODY. The way stays in `reachedAt` and `movesTo`. */
function lookBack(search: GainSearch, left: number): number {
  const seen = [left];
  search.searches += 1;
  search.seenIn[left] = search.searches;
  for (let at = 0; at < seen.length; at += 1) {
    const first = whoWaitsFor(search, seen[at]!, seen);
    if (first !== NOBODY) return first;
  }
  for (const node of seen) search.deadIn[node] = search.kinds;
  return NOBODY;
}

/** Somebody who waits and could go to this very node. The nodes of those who could move there are to be seen next. */
function whoWaitsFor(search: GainSearch, node: number, seen: number[]): number {
  const { askers: { start, end, other }, nodeOf, goneIn, deadIn, seenIn, wantedBy, kinds, searches } = search;
  for (let slot = start[node]!; slot < end[node]!; slot += 1) {
    const asker = other[slot]!;
    const from = nodeOf[asker]!;
    if (goneIn[asker] === kinds) continue;
    if (from === UNSERVED) {
      search.reachedAt = node;
      return asker;
    }
    if (seenIn[from] === searches || deadIn[from] === kinds || wantedBy[from]! < 0) continue;
    seenIn[from] = searches;
    search.mover[from] = asker;
    search.movesTo[from] = node;
    seen.push(from);
  }
  return NOBODY;
}

/** The one who waited takes the first place of the way, its holder the next, and so on to the place that was left. */
function moveUp({ nodeOf, mover, movesTo, moved, reachedAt }: GainSearch, first: number, left: number): void {
  let incoming = first;
  for (let node = reachedAt; ; node = movesTo[node]!) {
    nodeOf[incoming] = node;
    moved.push(incoming);
    if (node === left) return;
    incoming = mover[node]!;
  }
}
