import type { Assignment } from "./assign.ts";
import type { Instance } from "./instance.ts";
import { type PairRows, rowsByNode } from "./pair-rows.ts";
import { UNSERVED } from "./seating.ts";

/** More than any place in the queue: a free place can be reached. */
const FOR_EVERYBODY = 2 ** 31 - 1;
const FOR_NOBODY = -1;

/**
 * Per node: requests before this position in the queue would be served if only they could go to that node, and nobody
 * before them would lose. From the node, moves of those who hold places reach other nodes; the number is the last
 * holder that can be reached, who stands behind and would have to give way, or FOR_EVERYBODY where a free place can be.
 *
 * That is exact: whether a set can be served together does not depend on who sits where (a matroid), so a request joins
 * those before it exactly if, in the seats of now, moves among these lead to a place that none of them holds.
 */
export function roomPerNode(instance: Instance, { nodeOf }: Pick<Assignment, "nodeOf">): Int32Array {
  const room = new Int32Array(instance.places.length).fill(FOR_NOBODY);
  const askers = rowsByNode(instance);
  const own = ownRoom(instance, nodeOf);
  const nodes = Int32Array.from(own.keys()).sort((a, b) => own[b]! - own[a]! || a - b);
  for (const node of nodes) {
    if (room[node] === FOR_NOBODY && own[node] !== FOR_NOBODY) spread(askers, nodeOf, room, node, own[node]!);
  }
  return room;
}

function ownRoom({ places }: Instance, nodeOf: Int32Array): Int32Array {
  const last = new Int32Array(places.length).fill(FOR_NOBODY);
  const taken = new Int32Array(places.length);
  nodeOf.forEach((node, request) => {
    if (node === UNSERVED) return;
    last[node] = request;
    taken[node]! += 1;
  });
  return last.map((request, node) => (taken[node]! < places[node]! ? FOR_EVERYBODY : request));
}

/** All from which this node can be reached have the same room, unless they had more already. */
function spread({ start, end, other }: PairRows, nodeOf: Int32Array, room: Int32Array, from: number, many: number): void {
  const open = [from];
  room[from] = many;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let slot = start[node]!; slot < end[node]!; slot += 1) {
      const there = nodeOf[other[slot]!]!;
      if (there === UNSERVED || room[there] !== FOR_NOBODY) continue;
      room[there] = many;
      open.push(there);
    }
  }
}
