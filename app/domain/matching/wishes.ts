import type { Instance } from "./instance.ts";
import type { PairRows } from "./pair-rows.ts";
import type { ServedSet } from "./served-set.ts";
import { UNSERVED } from "./seating.ts";

/**
 * The nodes that requests may go to, in rows that searches keep in order of `worth`: fit minus price
 * as it was when last looked at. From its start up to `inOrderTo` a row is in order, and what comes
 * behind is worth no more; zero says that nothing is known of it. As long as something is, no price
 * in the row fell, so that its worths are upper bounds.
 */
export interface Wishes extends PairRows {
  worth: Float64Array;
  inOrderTo: Int32Array;
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
  return { ...rows, worth: new Float64Array(rows.other.length), inOrderTo: new Int32Array(rows.start.length) };
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
 * A row up to this length is put in order whole: most are nearly in order, because few prices changed, and then moving each
 * wish to its place costs next to nothing. Of a longer one a search seldom reads more than the first few (measured).
 */
const SHORT_ROW = 256;
const FIRST_FEW = 32;

/** Whether there is a wish at `place`, which is at least the first not in order; then it is in order now. */
export function isInOrder(wishes: Wishes, price: Float64Array, request: number, place: number): boolean {
  if (place < wishes.inOrderTo[request]!) return true;
  if (place === wishes.end[request]!) return false;
  putMoreInOrder(wishes, price, request, place);
  return true;
}

/** From `from`, where the order ends, by worth at the prices of now: the whole of a short row, the next few of a long one, twice as many each time. */
function putMoreInOrder(wishes: Wishes, price: Float64Array, request: number, from: number): void {
  const { other: node, fit, worth } = wishes;
  const end = wishes.end[request]!;
  for (let place = from; place < end; place += 1) worth[place] = fit[place]! - price[node[place]!]!;
  const few = end - from <= SHORT_ROW ? end - from : Math.max(FIRST_FEW, from - wishes.start[request]!);
  const to = Math.min(end, from + few);
  for (let place = from + 1; place < to; place += 1) sinkLeft(wishes, from, place);
  for (let place = to; place < end; place += 1) {
    if (worth[place]! > worth[to - 1]!) takeIn(wishes, from, to - 1, place);
  }
  wishes.inOrderTo[request] = to;
}

/** The wish at `place` is worth more than the last of those in order, and takes its turn among them. */
function takeIn(wishes: Wishes, from: number, last: number, place: number): void {
  const { other: node, fit, worth } = wishes;
  [node[last], node[place]] = [node[place]!, node[last]!];
  [fit[last], fit[place]] = [fit[place]!, fit[last]!];
  [worth[last], worth[place]] = [worth[place]!, worth[last]!];
  sinkLeft(wishes, from, last);
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

/**
 * While prices only rise, the worth of before is an upper bound, and a search needs to look at a
 * row only as far as the bound allows: one pair in twenty (measured). This moves the wish at
 * `place` to where its worth of now belongs; true if that fell, and then `place` holds another, or
 * none that is in order yet.
 */
export function settleWish(wishes: Wishes, price: Float64Array, request: number, place: number): boolean {
  const { other: node, fit, worth } = wishes;
  const thisNode = node[place]!;
  const thisFit = fit[place]!;
  const now = thisFit - price[thisNode]!;
  if (now === worth[place]) return false;
  const last = wishes.inOrderTo[request]! - 1;
  let slot = place;
  for (; slot < last && worth[slot + 1]! > now; slot += 1) {
    worth[slot] = worth[slot + 1]!;
    node[slot] = node[slot + 1]!;
    fit[slot] = fit[slot + 1]!;
  }
  worth[slot] = now;
  node[slot] = thisNode;
  fit[slot] = thisFit;
  // Behind all that are in order it may be worth less than the rest, of which only an upper bound is known.
  if (slot === last && last + 1 < wishes.end[request]!) wishes.inOrderTo[request] = last;
  return true;
}
