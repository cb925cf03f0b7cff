import type { Wishes } from "./wishes.ts";

/**
 * The places of every node with what their holders bid for them: per node a heap with the lowest
 * bid on top. A node that is not full asks what it asked before anyone bid.
 */
export interface Bids {
  price: Float64Array;
  placeStart: Int32Array;
  holders: Int32Array;
  held: Int32Array;
  bid: Float64Array;
  nodeOf: Int32Array;
  fitOf: Int32Array;
}

export function noBids(places: Int32Array, wishes: Wishes, requests: number): Bids {
  const placeStart = new Int32Array(places.length + 1);
  const wished = new Int32Array(places.length);
  for (const node of wishes.other) wished[node]! += 1;
  places.forEach((count, node) => { placeStart[node + 1] = placeStart[node]! + Math.min(count, wished[node]!); });
  return {
    price: new Float64Array(places.length), placeStart,
    holders: new Int32Array(placeStart[places.length]!), held: new Int32Array(places.length),
    bid: new Float64Array(requests), nodeOf: new Int32Array(requests).fill(-1), fitOf: new Int32Array(requests),
  };
}

/** Takes a place for the request at its bid; returns who had to leave it, or -1. */
export function takePlace(bids: Bids, request: number, node: number, fit: number, bid: number): number {
  const { placeStart, held, price, holders } = bids;
  const places = placeStart[node + 1]! - placeStart[node]!;
  const out = held[node] === places ? holders[placeStart[node]!]! : -1;
  bids.bid[request] = bid;
  bids.nodeOf[request] = node;
  bids.fitOf[request] = fit;
  if (out < 0) addHolder(bids, node, request);
  else {
    bids.nodeOf[out] = -1;
    replaceLowest(bids, node, places, request);
  }
  if (held[node] === places) price[node] = bids.bid[holders[placeStart[node]!]!]!;
  return out;
}

function addHolder({ placeStart, holders, held, bid }: Bids, node: number, request: number): void {
  const top = placeStart[node]!;
  let slot = held[node]!++;
  while (slot > 0) {
    const parent = (slot - 1) >> 1;
    if (bid[holders[top + parent]!]! <= bid[request]!) break;
    holders[top + slot] = holders[top + parent]!;
    slot = parent;
  }
  holders[top + slot] = request;
}

function replaceLowest({ placeStart, holders, bid }: Bids, node: number, places: number, request: number): void {
  const top = placeStart[node]!;
  let slot = 0;
  for (let child = 1; child < places; child = 2 * slot + 1) {
    if (child + 1 < places && bid[holders[top + child + 1]!]! < bid[holders[top + child]!]!) child += 1;
    if (bid[holders[top + child]!]! >= bid[request]!) break;
    holders[top + slot] = holders[top + child]!;
    slot = child;
  }
  holders[top + slot] = request;
}
