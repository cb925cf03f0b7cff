import type { PairColumns } from "./pair-columns.ts";

interface Adjacency {
  pairStart: Int32Array;
  pairNode: Int32Array;
  pairFit: Int32Array;
}

/**
 * Two counting sorts, by node and then by request, leave each request's pairs in ascending node
 * without comparing anything: a million pairs take some tens of milliseconds.
 */
export function adjacency(pairs: PairColumns, requestPosition: Int32Array, nodePosition: Int32Array): Adjacency {
  const nodeOf = pairs.node.subarray(0, pairs.count).map((row) => nodePosition[row]!);
  const requestOf = pairs.request.subarray(0, pairs.count).map((row) => requestPosition[row]!);
  const byNode = countingSort(Int32Array.from(nodeOf.keys()), nodeOf, nodePosition.length);
  const byRequest = countingSort(byNode.order, requestOf, requestPosition.length);
  const pairNode = byRequest.order.map((row) => nodeOf[row]!);
  const pairFit = byRequest.order.map((row) => pairs.fit[row]!);
  refuseDuplicatePairs(byRequest.start, pairNode, byRequest.order);
  return { pairStart: byRequest.start, pairNode, pairFit };
}

function countingSort(rows: Int32Array, keyOf: Int32Array, keys: number): { start: Int32Array; order: Int32Array } {
  const start = new Int32Array(keys + 1);
  for (const row of rows) start[keyOf[row]! + 1]! += 1;
  for (let key = 0; key < keys; key += 1) start[key + 1]! += start[key]!;
  const next = start.slice();
  const order = new Int32Array(rows.length);
  for (const row of rows) order[next[keyOf[row]!]!++] = row;
  return { start, order };
}

function refuseDuplicatePairs(pairStart: Int32Array, pairNode: Int32Array, rowOf: Int32Array): void {
  for (let request = 0; request + 1 < pairStart.length; request += 1) {
    for (let pair = pairStart[request]! + 1; pair < pairStart[request + 1]!; pair += 1) {
      if (pairNode[pair] === pairNode[pair - 1]) throw new RangeError(`pairs[${rowOf[pair]!}]: occurs twice`);
    }
  }
}
