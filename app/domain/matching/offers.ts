import type { LiveMatch } from "./live-match.ts";
import { seatCheapest, seatNear } from "./live-search.ts";
import { pairSlot } from "./pair-rows.ts";
import { LARGEST_FIT } from "./refusals.ts";
import { releaseFree } from "./repair.ts";
import { unseat } from "./seating.ts";

/** This much is on offer, on top of the fit, if the request goes to the node. */
export interface Offer {
  request: number;
  node: number;
  extra: number;
}

/** Offers that stand, per request and node; what is not listed is zero. */
export type OfferBook = Map<number, Map<number, number>>;

export function standing(book: OfferBook, request: number, node: number): number {
  return book.get(request)?.get(node) ?? 0;
}

/**
 * Makes the offers stand in place of the earlier ones for the same pairs, and lets everyone move to
 * the best assignment at them. All requests named must be served; they and all others stay so.
 * Returns the earlier offers, for `writeOffers` to undo.
 */
export function makeOffers(live: LiveMatch, book: OfferBook, offers: readonly Offer[]): Offer[] {
  const earlier = writeOffers(live, book, offers);
  const moving = [...new Set(offers.map(({ request }) => request))];
  const left = moving.map((request) => live.seating.nodeOf[request]!);
  for (const request of moving) unseat(live.seating, request);
  moving.forEach((request, i) => seatAgain(live, request, left[i]!));
  for (const node of left) releaseFree(live, node);
  return earlier;
}

function seatAgain(live: LiveMatch, request: number, left: number): void {
  if (live.seating.taken[left]! < live.places[left]!) seatNear(live, request, left);
  else seatCheapest(live, request);
}

/** Changes the fits alone; the caller knows that the seats are right for them, or puts them right. */
export function writeOffers(live: LiveMatch, book: OfferBook, offers: readonly Offer[]): Offer[] {
  return offers.map(({ request, node, extra }) => {
    const earlier = standing(book, request, node);
    // However large a bonus is, fit and offer together stay whole numbers of 32 bits.
    const offered = Math.min(extra, LARGEST_FIT);
    const rise = offered - earlier;
    live.wishes.inOrderTo[request] = 0;
    live.wishes.fit[pairSlot(live.wishes, request, node)]! += rise;
    live.askers.fit[pairSlot(live.askers, node, request)]! += rise;
    if (live.seating.nodeOf[request] === node) live.seating.fitOf[request]! += rise;
    if (!book.has(request)) book.set(request, new Map());
    book.get(request)!.set(node, offered);
    return { request, node, extra: earlier };
  });
}
