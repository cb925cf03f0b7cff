import { assign } from "../matching/assign.ts";
import { buildInstance, type EligiblePair } from "../matching/instance.ts";
import { UNSERVED } from "../matching/seating.ts";
import { NOBODY, NOWHERE, type Waiting, type WaitingRoom, type WorthOfNode } from "./waiting-room.ts";

/** Everything waits for the morning, and is then assigned exactly, as a run of the engine does it. */
export function exactDailyRoom(nodeIds: readonly string[], worth: WorthOfNode): WaitingRoom {
  const free = new Int32Array(nodeIds.length);
  const present = new Map<number, Waiting>();

  function assignAll(): { person: number; node: number }[] {
    const waiting = [...present.values()];
    const open = [...nodeIds.keys()].filter((node) => free[node]! > 0);
    const rowOf = new Map(open.map((node, row) => [node, row]));
    const instance = buildInstance({
      requests: waiting.map(({ queue }) => queue),
      therapists: open.map((node) => ({ id: nodeIds[node]!, places: free[node]! })),
      pairs: waiting.flatMap((one, row) => pairsWith(one, row, rowOf, worth)),
    });
    return Array.from(assign(instance).nodeOf).flatMap((node, position) => (
      node === UNSERVED ? [] : [{ person: waiting[instance.requestRow[position]!]!.person, node: open[instance.therapistRow[node]!]! }]));
  }

  return {
    enter: (waiting) => {
      present.set(waiting.person, waiting);
      return NOWHERE;
    },
    leave: (person) => { present.delete(person); },
    open: (node) => {
      free[node]! += 1;
      return NOBODY;
    },
    shut: (node) => { free[node] = 0; },
    morning: () => {
      const matches = assignAll();
      for (const { person, node } of matches) {
        present.delete(person);
        free[node]! -= 1;
      }
      return matches;
    },
  };
}

function pairsWith({ pairs }: Waiting, row: number, rowOf: ReadonlyMap<number, number>, worth: WorthOfNode): EligiblePair[] {
  return Array.from(pairs.nodes).flatMap((node, at) => {
    const there = rowOf.get(node);
    return there === undefined ? [] : [[row, there, pairs.fit[at]! + worth[node]!] as const];
  });
}
