import type { Instance } from "../../../app/domain/matching/instance.ts";

interface Found {
  served: string;
  fit: number;
}

/** Tries every assignment: which set the queue order prefers, and the best fit for that set. */
export function exhaustively(instance: Instance): Found {
  const free = instance.places.slice();
  let best: Found = { served: "", fit: -Infinity };
  const visit = (request: number, served: string, fit: number): void => {
    if (request === instance.requests.length) {
      if (served > best.served || (served === best.served && fit > best.fit)) best = { served, fit };
      return;
    }
    for (let pair = instance.pairStart[request]!; pair < instance.pairStart[request + 1]!; pair += 1) {
      const node = instance.pairNode[pair]!;
      if (free[node] === 0) continue;
      free[node]! -= 1;
      visit(request + 1, `${served}1`, fit + instance.pairFit[pair]!);
      free[node]! += 1;
    }
    visit(request + 1, `${served}0`, fit);
  };
  visit(0, "", 0);
  return best;
}
