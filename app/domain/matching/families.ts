import { fitOf, type Assignment } from "./assign.ts";
import { bondAt, worthOfHousehold, type Bonds } from "./bonds.ts";
import { stepsFor } from "./family-steps.ts";
import type { HouseholdBonus } from "./format.ts";
import type { Households } from "./households.ts";
import type { Instance } from "./instance.ts";
import { startLive, type LiveMatch } from "./live-match.ts";
import { goBackTo, renewSnapshot, takeSnapshot, type LiveSnapshot } from "./live-snapshot.ts";
import { makeOffers, writeOffers, type Offer, type OfferBook } from "./offers.ts";
import { UNSERVED } from "./seating.ts";

/** The last pass seldom finds anything (measured). */
const MOST_PASSES = 4;

interface FamilySearch {
  instance: Instance;
  live: LiveMatch;
  bonds: Bonds;
  book: OfferBook;
  before: LiveSnapshot;
}

/**
 * Brings families together, starting from the exact assignment; returns the node of each request.
 * Who is served stays as it is, and the fit plus the worth of togetherness never falls below where
 * it started. With households the problem is hard, so this is a local search, but of exact steps:
 * members are offered what being together is worth on top of their fit, everyone moves to the best
 * assignment at that, and the step stands only if fit and togetherness really gained.
 */
export function keepFamiliesTogether(
  instance: Instance, assignment: Assignment, households: Households, bonus: HouseholdBonus,
): Int32Array {
  const live = startLive(instance, assignment);
  const search: FamilySearch = { instance, live, bonds: { ...households, bonus }, book: new Map(), before: takeSnapshot(live) };
  const families = households.members
    .map((members) => members.filter((request) => live.seating.nodeOf[request] !== UNSERVED))
    .filter((members) => members.length > 1);
  for (const members of families) writeOffers(live, search.book, bondsWorn(search, members));
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    if (families.filter((members) => improve(search, members)).length === 0) break;
  }
  return live.seating.nodeOf.slice();
}

function improve(search: FamilySearch, members: readonly number[]): boolean {
  const { live, bonds, book } = search;
  return stepsFor(live, bonds, book, members).some(({ offers }) => tryOffers(search, offers, 1));
}

/** Whether the whole gained at least this much; if not, everything is as before. */
function tryOffers(search: FamilySearch, offers: readonly Offer[], atLeast: number): boolean {
  const { live, book, before } = search;
  renewSnapshot(live, before);
  const earlier = makeOffers(live, book, offers);
  const moved = movedRequests(search);
  if (gainOf(search, moved) < atLeast) {
    writeOffers(live, book, earlier);
    goBackTo(live, before);
    return false;
  }
  settleOffers(search, moved, offers);
  return true;
}

function movedRequests({ live: { seating: { nodeOf } }, before }: FamilySearch): number[] {
  const moved: number[] = [];
  for (let request = 0; request < nodeOf.length; request += 1) {
    if (nodeOf[request] !== before.nodeOf[request]) moved.push(request);
  }
  return moved;
}

function gainOf({ instance, bonds, live: { seating: { nodeOf } }, before }: FamilySearch, moved: readonly number[]): number {
  let gain = 0;
  for (const request of moved) gain += fitOf(instance, request, nodeOf[request]!) - fitOf(instance, request, before.nodeOf[request]!);
  for (const household of householdsAmong(bonds, moved)) {
    gain += worthOfHousehold(bonds, nodeOf, household) - worthOfHousehold(bonds, before.nodeOf, household);
  }
  return gain;
}

function householdsAmong({ householdOf }: Bonds, requests: readonly number[]): Set<number> {
  return new Set(requests.map((request) => householdOf[request]!).filter((household) => household >= 0));
}

/**
 * After a step everyone's seat carries what its bonds are worth there, so that later moves weigh
 * the loss of a bond; offers for other nodes are withdrawn. Where a seat carries less than before,
 * its holder may want to go: that is a try of its own.
 */
function settleOffers(search: FamilySearch, moved: readonly number[], made: readonly Offer[]): void {
  const { live, live: { seating: { nodeOf } }, bonds, book } = search;
  const elsewhere = [...made, ...moved.flatMap((request) => [...(book.get(request)?.keys() ?? [])].map((node) => ({ request, node, extra: 0 })))]
    .filter(({ request, node }) => node !== nodeOf[request])
    .map((offer) => ({ ...offer, extra: 0 }));
  writeOffers(live, book, elsewhere);
  const touched = [...householdsAmong(bonds, [...moved, ...made.map(({ request }) => request)])];
  const worn = touched.flatMap((household) => bondsWorn(search, bonds.members[household]!.filter((one) => nodeOf[one]! >= 0)));
  const isMore = (offer: Offer) => offer.extra >= (book.get(offer.request)?.get(offer.node) ?? 0);
  writeOffers(live, book, worn.filter(isMore));
  for (const offer of worn.filter((one) => !isMore(one))) {
    if (nodeOf[offer.request] === offer.node) tryOffers(search, [offer], 0);
  }
}

function bondsWorn({ bonds, live: { seating: { nodeOf } } }: FamilySearch, members: readonly number[]): Offer[] {
  return members.map((request) => ({ request, node: nodeOf[request]!, extra: bondAt(bonds, nodeOf, request, nodeOf[request]!) }));
}
