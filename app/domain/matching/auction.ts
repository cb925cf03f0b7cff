import { noBids, takePlace, type Bids } from "./bids.ts";
import type { Instance } from "./instance.ts";
import type { ServedSet } from "./served-set.ts";
import { UNSERVED } from "./seating.ts";
import type { Wishes } from "./wishes.ts";

/**
 * Prices close to the right ones, fast: every request bids for the node worth most to it, as far as
 * its second choice allows plus a small step, and whoever bid least leaves (Bertsekas 1988, for
 * nodes with several places Bertsekas and Castañón 1989). It ends near the optimum, not at it: an
 * exact search finishes the work, so the limits here touch speed and never the result.
 */
export function holdAuction(instance: Instance, served: ServedSet, wishes: Wishes): Bids {
  const bids = noBids(instance.places, wishes, instance.requests.length);
  const inFullSet = (request: number) => served.wantedBy[served.seating.nodeOf[request]!]! >= 0;
  const everyone = Array.from(served.seating.nodeOf.keys()).filter((request) => served.seating.nodeOf[request] !== UNSERVED);
  const spread = spreadOf(wishes);
  holdRounds(bids, wishes, everyone.filter(inFullSet), steps(spread), spread);
  // Outside the full sets some places stay free, and a free place must cost nothing. So prices may
  // only rise from zero there: one round, with a small step.
  holdRounds(bids, wishes, everyone.filter((request) => !inFullSet(request)), [smallStep(spread)], spread);
  return bids;
}

function spreadOf({ fit }: Wishes): number {
  let [lowest, highest] = [0, 0];
  for (const one of fit) {
    if (one < lowest) lowest = one;
    if (one > highest) highest = one;
  }
  return highest - lowest;
}

/** Coarse steps first find the level of prices, finer ones correct it. */
function steps(spread: number): number[] {
  return [16, 64, 256, 1024].map((part) => Math.max(1, Math.floor(spread / part)));
}

function smallStep(spread: number): number {
  return Math.max(1, Math.floor(spread / 256));
}

/** Price wars end here; about ten bids a request are usual. */
const MOST_BIDS = 60;

function holdRounds(bids: Bids, wishes: Wishes, bidders: number[], roundSteps: number[], spread: number): void {
  for (const step of roundSteps) {
    for (const request of bidders) {
      const node = bids.nodeOf[request]!;
      if (node >= 0) bids.held[node] = 0;
      bids.nodeOf[request] = -1;
    }
    holdRound(bids, wishes, Int32Array.from(bidders).toReversed(), step, spread + step);
  }
}

function holdRound(bids: Bids, wishes: Wishes, waiting: Int32Array, step: number, onlyChoice: number): void {
  let left = MOST_BIDS * waiting.length;
  for (let count = waiting.length; count > 0 && left > 0; left -= 1) {
    const out = makeBid(bids, wishes, waiting[count - 1]!, step, onlyChoice);
    if (out < 0) count -= 1;
    else waiting[count - 1] = out;
  }
}

function makeBid(bids: Bids, { start, end, other: node, fit }: Wishes, request: number, step: number, onlyChoice: number): number {
  const { price } = bids;
  let best = -Infinity;
  let second = -Infinity;
  let choice = 0;
  for (let wish = start[request]!; wish < end[request]!; wish += 1) {
    const worth = fit[wish]! - price[node[wish]!]!;
    if (worth <= second) continue;
    if (worth <= best) { second = worth; continue; }
    second = best;
    best = worth;
    choice = wish;
  }
  const margin = second === -Infinity ? onlyChoice : best - second + step;
  return takePlace(bids, request, node[choice]!, fit[choice]!, price[node[choice]!]! + margin);
}
