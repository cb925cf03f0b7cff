import type { Instance } from "../../app/domain/matching/instance.ts";

/** Served, and their fit together, when everyone in turn takes a place and nobody ever moves. */
export interface Outcome { served: number; fit: number }
/** How good a pair is to a policy that looks at nothing else. */
type Liking = (fit: number, free: number) => number;

const byFit: Liking = (fit) => fit;
/** Free places first; fit decides between equals. */
const byFreePlaces: Liking = (fit, free) => free * 4096 + fit;

export const policies = {
  "first come": (instance: Instance) => takeTurns(instance, longestWaitFirst(instance), byFit),
  "priority greedy": (instance: Instance) => takeTurns(instance, Int32Array.from(instance.requests.keys()), byFit),
  "most free places": (instance: Instance) => takeTurns(instance, Int32Array.from(instance.requests.keys()), byFreePlaces),
} as const;

function longestWaitFirst({ requests }: Instance): Int32Array {
  return Int32Array.from(requests.keys()).sort((a, b) => requests[b]!.waitingDays - requests[a]!.waitingDays || a - b);
}

function takeTurns({ places, pairStart, pairNode, pairFit }: Instance, turns: Int32Array, liking: Liking): Outcome {
  const free = places.slice();
  const outcome = { served: 0, fit: 0 };
  for (const request of turns) {
    let choice = -1;
    let best = -Infinity;
    for (let pair = pairStart[request]!; pair < pairStart[request + 1]!; pair += 1) {
      const left = free[pairNode[pair]!]!;
      if (left === 0 || liking(pairFit[pair]!, left) <= best) continue;
      best = liking(pairFit[pair]!, left);
      choice = pair;
    }
    if (choice < 0) continue;
    free[pairNode[choice]!]! -= 1;
    outcome.served += 1;
    outcome.fit += pairFit[choice]!;
  }
  return outcome;
}
