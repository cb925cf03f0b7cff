import type { LiveMatch } from "./live-match.ts";
import { writeOffers, type Offer, type OfferBook } from "./offers.ts";
import { pairSlot } from "./pair-rows.ts";
import { forgetOrder } from "./release.ts";
import { seat, unseat, UNSERVED } from "./seating.ts";

/** All that tries change: seats and prices, and the offers that stand, with those they took the place of. */
export interface Trials {
  live: LiveMatch;
  book: OfferBook;
  replaced: Offer[];
  departures: number[];
}

/** A point to go back to after a try. */
export interface Mark {
  departures: number;
  replaced: number;
  price: Float64Array;
}

export function startTrials(live: LiveMatch): Trials {
  const departures: number[] = [];
  live.seating.departures = departures;
  return { live, book: new Map(), replaced: [], departures };
}

export function setMark({ live: { price }, departures, replaced }: Trials): Mark {
  return { departures: departures.length, replaced: replaced.length, price: price.slice() };
}

/** Once nobody will go back any more, nothing of what was needs to be remembered. */
export function forgetTrials({ departures, replaced }: Trials): void {
  departures.length = 0;
  replaced.length = 0;
}

/** Per request that is elsewhere than at the mark: where it was. */
export function movedSince({ live: { seating: { nodeOf } }, departures }: Trials, mark: Mark): Map<number, number> {
  const before = new Map<number, number>();
  for (let i = mark.departures; i < departures.length; i += 2) {
    if (!before.has(departures[i]!)) before.set(departures[i]!, departures[i + 1]!);
  }
  for (const [request, node] of before) if (nodeOf[request] === node) before.delete(request);
  return before;
}

export function goBackTo(trials: Trials, mark: Mark): void {
  const { live, live: { seating }, book, replaced, departures } = trials;
  for (const offer of replaced.splice(mark.replaced).toReversed()) writeOffers(live, book, [offer]);
  const left = departures.splice(mark.departures);
  seating.departures = null;
  for (let i = left.length - 2; i >= 0; i -= 2) sitBack(live, left[i]!, left[i + 1]!);
  seating.departures = departures;
  goBackToPrices(live, mark.price);
}

function sitBack({ seating, wishes }: LiveMatch, request: number, node: number): void {
  if (seating.nodeOf[request] !== UNSERVED) unseat(seating, request);
  seat(seating, request, node, wishes.fit[pairSlot(wishes, request, node)]!);
}

function goBackToPrices({ price, askers, wishes }: LiveMatch, before: Float64Array): void {
  for (let node = 0; node < price.length; node += 1) {
    if (before[node]! < price[node]!) forgetOrder(askers, wishes, node);
  }
  price.set(before);
}
