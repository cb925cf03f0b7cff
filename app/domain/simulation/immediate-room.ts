import { byQueueOrder } from "../matching/queue.ts";
import { NOBODY, NOWHERE, type Waiting, type WaitingRoom } from "./waiting-room.ts";

/** How good a free node is for somebody: the highest takes it. `at` is the position in the pairs. */
export type Score = (waiting: Waiting, at: number, freePlaces: number) => number;

/** Whoever comes takes the best free place; a place that comes free goes to the first in the queue who could take it. */
export function immediateRoom(nodes: number, score: Score): WaitingRoom {
  const free = new Int32Array(nodes);
  const present = new Map<number, Waiting>();
  const waitingFor: Set<number>[] = Array.from({ length: nodes }, () => new Set());

  function bestFree(waiting: Waiting): number {
    let best = NOWHERE;
    let highest = -Infinity;
    waiting.pairs.nodes.forEach((node, at) => {
      if (free[node] === 0) return;
      const worth = score(waiting, at, free[node]!);
      if (worth <= highest) return;
      highest = worth;
      best = node;
    });
    return best;
  }

  function firstFor(node: number): number {
    let first: Waiting | undefined;
    for (const person of waitingFor[node]!) {
      const one = present.get(person)!;
      if (!first || byQueueOrder(one.queue, first.queue) < 0) first = one;
    }
    return first?.person ?? NOBODY;
  }

  function leave(person: number): void {
    for (const node of present.get(person)?.pairs.nodes ?? []) waitingFor[node]!.delete(person);
    present.delete(person);
  }

  return {
    enter: (waiting) => {
      const node = bestFree(waiting);
      if (node !== NOWHERE) free[node]! -= 1;
      else {
        present.set(waiting.person, waiting);
        for (const each of waiting.pairs.nodes) waitingFor[each]!.add(waiting.person);
      }
      return node;
    },
    leave,
    open: (node) => {
      const first = firstFor(node);
      if (first === NOBODY) free[node]! += 1;
      else leave(first);
      return first;
    },
    shut: (node) => { free[node] = 0; },
    morning: () => [],
  };
}
