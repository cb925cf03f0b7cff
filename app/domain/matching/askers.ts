import type { Instance } from "./instance.ts";

/** The pairs seen from the therapists: those of node `n` are `start[n]` up to `start[n + 1]`, in queue order. */
export interface Askers {
  start: Int32Array;
  request: Int32Array;
  fit: Int32Array;
}

export function askersOf({ pairStart, pairNode, pairFit, places }: Instance): Askers {
  const start = new Int32Array(places.length + 1);
  for (const node of pairNode) start[node + 1]! += 1;
  for (let node = 0; node < places.length; node += 1) start[node + 1]! += start[node]!;
  const askers = { start, request: new Int32Array(pairNode.length), fit: new Int32Array(pairNode.length) };
  const next = start.slice();
  for (let request = 0; request + 1 < pairStart.length; request += 1) {
    for (let pair = pairStart[request]!; pair < pairStart[request + 1]!; pair += 1) {
      const slot = next[pairNode[pair]!]!++;
      askers.request[slot] = request;
      askers.fit[slot] = pairFit[pair]!;
    }
  }
  return askers;
}
