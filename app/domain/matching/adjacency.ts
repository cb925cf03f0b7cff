import type { EligiblePair } from "./instance.ts";
import { refuseBadFit } from "./refusals.ts";

interface Adjacency {
  pairStart: Int32Array;
  pairNode: Int32Array;
  pairFit: Int32Array;
}

/**
 * Two counting sorts, by node and then by request, leave each request's pairs in ascending node
 * without comparing anything: a million pairs take some tens of milliseconds.
 */
export function adjacency(
  pairs: readonly EligiblePair[], requestPosition: Int32Array, nodePosition: Int32Array,
): Adjacency {
  pairs.forEach((pair, row) => refuseBadPair(pair, row, requestPosition.length, nodePosition.length));
  const byNode = countingSort(Int32Array.from(pairs.keys()), (row) => nodePosition[pairs[row]![1]]!, nodePosition.length);
  const byRequest = countingSort(byNode.order, (row) => requestPosition[pairs[row]![0]]!, requestPosition.length);
  const pairNode = byRequest.order.map((row) => nodePosition[pairs[row]![1]]!);
  const pairFit = byRequest.order.map((row) => pairs[row]![2]);
  refuseDuplicatePairs(byRequest.start, pairNode, byRequest.order);
  return { pairStart: byRequest.start, pairNode, pairFit };
}

function countingSort(rows: Int32Array, keyOf: (row: number) => number, keys: number): { start: Int32Array; order: Int32Array } {
  const start = new Int32Array(keys + 1);
  for (const row of rows) start[keyOf(row) + 1]! += 1;
  for (let key = 0; key < keys; key += 1) start[key + 1]! += start[key]!;
  const next = start.slice();
  const order = new Int32Array(rows.length);
  for (const row of rows) order[next[keyOf(row)]!++] = row;
  return { start, order };
}

function refuseBadPair(pair: EligiblePair, row: number, requests: number, therapists: number): void {
  const [request, therapist, fit] = pair;
  if (!isIndexBelow(request, requests)) throw new RangeError(`pairs[${row}][0]: no such request`);
  if (!isIndexBelow(therapist, therapists)) throw new RangeError(`pairs[${row}][1]: no such therapist`);
  refuseBadFit(fit, `pairs[${row}][2]`);
}

function isIndexBelow(index: number, length: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < length;
}

function refuseDuplicatePairs(pairStart: Int32Array, pairNode: Int32Array, rowOf: Int32Array): void {
  for (let request = 0; request + 1 < pairStart.length; request += 1) {
    for (let pair = pairStart[request]! + 1; pair < pairStart[request + 1]!; pair += 1) {
      if (pairNode[pair] === pairNode[pair - 1]) throw new RangeError(`pairs[${rowOf[pair]!}]: occurs twice`);
    }
  }
}
