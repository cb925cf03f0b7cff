import type { EligiblePair } from "./instance.ts";
import { grown } from "./pair-rows.ts";
import { refuseBadFit } from "./refusals.ts";

/**
 * Eligible pairs as three columns, in any order: pair `p`, for `p` below `count`, is the request in row `request[p]` with
 * the therapist in row `node[p]` at `fit[p]`. A million pairs take 12 MB; as a million lists of three they took 100.
 */
export interface PairColumns {
  request: Int32Array;
  node: Int32Array;
  fit: Int32Array;
  count: number;
}

export function noPairs(room = 1024): PairColumns {
  return { request: new Int32Array(room), node: new Int32Array(room), fit: new Int32Array(room), count: 0 };
}

/** Adds a pair; the caller knows that its rows exist and its fit is whole and within bounds. */
export function putPair(pairs: PairColumns, request: number, node: number, fit: number): void {
  if (pairs.count === pairs.request.length) makeRoom(pairs);
  pairs.request[pairs.count] = request;
  pairs.node[pairs.count] = node;
  pairs.fit[pairs.count] = fit;
  pairs.count += 1;
}

function makeRoom(pairs: PairColumns): void {
  pairs.request = grown(pairs.request, pairs.count + 1);
  pairs.node = grown(pairs.node, pairs.count + 1);
  pairs.fit = grown(pairs.fit, pairs.count + 1);
}

/** Throws a RangeError that names the pair for an index that points at no row, or a fit that is out of bounds. */
export function columnsOf(rows: readonly EligiblePair[], requests: number, therapists: number): PairColumns {
  const pairs = noPairs(rows.length);
  rows.forEach(([request, therapist, fit], row) => {
    if (!isIndexBelow(request, requests)) throw new RangeError(`pairs[${row}][0]: no such request`);
    if (!isIndexBelow(therapist, therapists)) throw new RangeError(`pairs[${row}][1]: no such therapist`);
    if (!isUsualFit(fit)) refuseBadFit(fit, `pairs[${row}][2]`);
    putPair(pairs, request, therapist, fit);
  });
  return pairs;
}

function isIndexBelow(index: number, length: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < length;
}

/** The name of a place costs more than the look at it, so it is only made for a fit that is out of the ordinary. */
function isUsualFit(fit: number): boolean {
  return Number.isInteger(fit) && Math.abs(fit) < 1_000_000;
}
