import type { Instance } from "./instance.ts";
import type { PairRows } from "./pair-rows.ts";
import type { ServedSet } from "./served-set.ts";
import { UNSERVED } from "./seating.ts";

/**
 * The nodes that requests may go to, in rows that searches keep in order of `worth`: fit minus price
 * as it was when last looked at. While a row counts as in order, no price in it fell since, so that
 * its worths are upper bounds.
 */
export interface Wishes extends PairRows {
  worth: Float64Array;
  inOrder: Uint8Array;
}

/**
 * The wishes of served requests. Those for a set that filled up before the set of the request's own
 * seat are left out: every assignment of these same requests keeps that set to those who hold it
 * now, who have nowhere else to go.
 */
export function wishesOf(instance: Instance, served: ServedSet): Wishes {
  const { pairNode, pairFit } = instance;
  const requests = instance.requests.length;
  const start = new Int32Array(requests);
  const end = new Int32Array(requests);
  const kept = new Int32Array(pairNode.length);
  let count = 0;
  for (let request = 0; request < requests; request += 1) {
    start[request] = count;
    count = keepUseful(instance, served, request, kept, count);
    end[request] = count;
  }
  const pairs = kept.subarray(0, count);
  return withoutOrder({
    start, end, room: end, used: count,
    other: pairs.map((pair) => pairNode[pair]!), fit: pairs.map((pair) => pairFit[pair]!),
  });
}

/** The rows as wishes, none of them in order yet. */
export function withoutOrder(rows: PairRows): Wishes {
  return { ...rows, worth: new Float64Array(rows.other.length), inOrder: new Uint8Array(rows.start.length) };
}

function keepUseful(instance: Instance, served: ServedSet, request: number, kept: Int32Array, count: number): number {
  const { pairStart, pairNode, places } = instance;
  const seat = served.seating.nodeOf[request]!;
  if (seat === UNSERVED) return count;
  const own = lastIfOpen(served.wantedBy[seat]!);
  for (let pair = pairStart[request]!; pair < pairStart[request + 1]!; pair += 1) {
    const node = pairNode[pair]!;
    if (places[node]! > 0 && lastIfOpen(served.wantedBy[node]!) >= own) kept[count++] = pair;
  }
  return count;
}

/** Nodes outside every full set compare as if they filled up after all others. */
function lastIfOpen(wantedBy: number): number {
  return wantedBy < 0 ? Infinity : wantedBy;
}

/**
 * Only longer rows repay the sort built in. Most are nearly in order, because few prices changed, and then moving each wish
 * to its place takes a tenth of the time at any length; in no order at all the two are even at this length (measured).
 */
const SHORT_ROW = 256;

/** Sorts the row by worth at the prices of now, ties by ascending node. */
export function putInOrder(wishes: Wishes, price: Float64Array, request: number): void {
  const { other: node, fit, worth } = wishes;
  const from = wishes.start[request]!;
  const to = wishes.end[request]!;
  wishes.inOrder[request] = 1;
  for (let place = from; place < to; place += 1) worth[place] = fit[place]! - price[node[place]!]!;
  if (to - from > SHORT_ROW) return sortLongRow(wishes, from, to);
  for (let sorted = from + 1; sorted < to; sorted += 1) sinkLeft(wishes, from, sorted);
}

function sinkLeft({ other: node, fit, worth }: Wishes, from: number, place: number): void {
  const thisWorth = worth[place]!;
  const thisFit = fit[place]!;
  const thisNode = node[place]!;
  let slot = place;
  for (; slot > from && worth[slot - 1]! < thisWorth; slot -= 1) {
    worth[slot] = worth[slot - 1]!;
    fit[slot] = fit[slot - 1]!;
    node[slot] = node[slot - 1]!;
  }
  worth[slot] = thisWorth;
  fit[slot] = thisFit;
  node[slot] = thisNode;
}

/** By the sort built in for numbers, which is ten times faster than one that asks back; each wish then finds its place by halving. */
function sortLongRow({ other: node, fit, worth }: Wishes, from: number, to: number): void {
  const old = { node: node.slice(from, to), fit: fit.slice(from, to), worth: worth.slice(from, to) };
  const losses = old.worth.map((one) => -one).sort();
  const equalsBefore = new Int32Array(losses.length);
  old.worth.forEach((thisWorth, was) => {
    const first = firstAtLeast(losses, -thisWorth);
    const place = from + first + equalsBefore[first]!;
    equalsBefore[first]! += 1;
    node[place] = old.node[was]!;
    fit[place] = old.fit[was]!;
    worth[place] = thisWorth;
  });
}

function firstAtLeast(rising: Float64Array, value: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (rising[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * While prices only rise, the worth of before is an upper bound, and a search needs to look at a
 * row only as far as the bound allows: one pair in twenty (measured). This moves the wish at
 * `place` to where its worth of now belongs; true if that fell, and then `place` holds another.
 */
export function settleWish(wishes: Wishes, price: Float64Array, place: number, end: number): boolean {
  const { other: node, fit, worth } = wishes;
  const thisNode = node[place]!;
  const thisFit = fit[place]!;
  const now = thisFit - price[thisNode]!;
  if (now === worth[place]) return false;
  let slot = place;
  for (; slot + 1 < end && worth[slot + 1]! > now; slot += 1) {
    worth[slot] = worth[slot + 1]!;
    node[slot] = node[slot + 1]!;
    fit[slot] = fit[slot + 1]!;
  }
  worth[slot] = now;
  node[slot] = thisNode;
  fit[slot] = thisFit;
  return true;
}
