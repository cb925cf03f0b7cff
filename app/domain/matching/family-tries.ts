import { fitOf } from "./assign.ts";
import { bondsWorn } from "./bond-shares.ts";
import type { Bonds } from "./bonds.ts";
import { stepsFor } from "./family-steps.ts";
import { togethernessAt } from "./households.ts";
import type { Instance } from "./instance.ts";
import { goBackTo, movedSince, setMark, type Mark, type Trials } from "./live-mark.ts";
import { makeOffers, standing, writeOffers, type Offer } from "./offers.ts";
import { UNSERVED } from "./seating.ts";

export interface FamilySearch {
  instance: Instance;
  bonds: Bonds;
  trials: Trials;
  /** Per node when somebody came or went in a step that stood; counted in such steps. */
  changedAt: Int32Array;
  now: number;
  /** How many more tries there may be. */
  triesLeft: number;
}

/** Where everyone was who moved. */
type Before = ReadonlyMap<number, number>;

/** True if a step of this family gained. With a depth, a step may first cost others what they then find elsewhere. */
export function improve(search: FamilySearch, members: readonly number[], depth: number): boolean {
  const { trials: { live, book }, bonds } = search;
  return stepsFor(live, bonds, book, members).some(({ offers }) => tryOffers(search, offers, 1, depth));
}

/** Whether the whole gained at least this much; if not, everything is as before. */
function tryOffers(search: FamilySearch, offers: readonly Offer[], atLeast: number, depth: number): boolean {
  const { trials } = search;
  search.triesLeft -= 1;
  const mark = setMark(trials);
  trials.replaced.push(...makeOffers(trials.live, trials.book, offers));
  const moved = movedSince(trials, mark);
  const gain = gainOf(search, moved);
  if (gain < atLeast && (depth === 0 || mend(search, mark, moved, offers, gain) < atLeast)) {
    goBackTo(trials, mark);
    return false;
  }
  const stands = movedSince(trials, mark);
  noteChanges(search, stands);
  settleOffers(search, [...stands.keys()], offers, 1 - atLeast);
  return true;
}

/** More than one bond lost is hardly ever made good (measured), and so are more than a few families. */
const MOST_TO_MEND = 3;

/** Families that lost by the step look for something else; the gain of all of it together. */
function mend(search: FamilySearch, mark: Mark, moved: Before, offers: readonly Offer[], gain: number): number {
  const { bonds, trials } = search;
  const broken = [...householdsAmong(bonds, moved)].filter((household) => gainOfHousehold(search, household, moved) < 0);
  if (gain < -2 * bonds.bonus.sameTherapist || broken.length === 0 || broken.length > MOST_TO_MEND) return -Infinity;
  settleOffers(search, [...moved.keys()], offers);
  for (const household of broken) improve(search, servedOf(search, household), 0);
  return gainOf(search, movedSince(trials, mark));
}

function gainOf(search: FamilySearch, before: Before): number {
  const { instance, bonds, trials: { live: { seating: { nodeOf } } } } = search;
  let gain = 0;
  for (const [request, node] of before) gain += fitOf(instance, request, nodeOf[request]!) - fitOf(instance, request, node);
  for (const household of householdsAmong(bonds, before)) gain += gainOfHousehold(search, household, before);
  return gain;
}

function gainOfHousehold({ bonds: { members, bonus, ...where }, trials: { live: { seating: { nodeOf } } } }: FamilySearch, household: number, before: Before): number {
  const now = members[household]!.map((request) => nodeOf[request]!);
  const then = members[household]!.map((request) => before.get(request) ?? nodeOf[request]!);
  return togethernessAt(now, where, bonus).value - togethernessAt(then, where, bonus).value;
}

function householdsAmong({ householdOf }: Bonds, moved: Before): Set<number> {
  return new Set([...moved.keys()].map((request) => householdOf[request]!).filter((household) => household >= 0));
}

function servedOf({ bonds, trials: { live: { seating: { nodeOf } } } }: FamilySearch, household: number): number[] {
  return bonds.members[household]!.filter((request) => nodeOf[request] !== UNSERVED);
}

function noteChanges(search: FamilySearch, moved: Before): void {
  const { changedAt, trials: { live: { seating: { nodeOf } } } } = search;
  search.now += 1;
  for (const [request, node] of moved) {
    changedAt[node] = search.now;
    changedAt[nodeOf[request]!] = search.now;
  }
}

/**
 * After a step everyone's seat carries what its bonds are worth there, so that later moves weigh
 * the loss of a bond; offers for other nodes are withdrawn. Where a seat carries less than before,
 * its holder may want to go: that is a try of its own, which may gain nothing, but then those that
 * follow from it have to gain, so that nobody goes round and round.
 */
export function settleOffers(search: FamilySearch, moved: readonly number[], made: readonly Offer[], atLeast = 0): void {
  const { trials, trials: { live, live: { seating: { nodeOf } }, book }, bonds } = search;
  const write = (offers: readonly Offer[]) => trials.replaced.push(...writeOffers(live, book, offers));
  const offered = [...made, ...moved.flatMap((request) => [...(book.get(request)?.keys() ?? [])].map((node) => ({ request, node })))];
  write(offered.filter(({ request, node }) => node !== nodeOf[request]).map(({ request, node }) => ({ request, node, extra: 0 })));
  const touched = new Set([...moved, ...made.map(({ request }) => request)].map((request) => bonds.householdOf[request]!));
  const worn = [...touched].flatMap((household) => (household < 0 ? [] : bondsWorn(bonds, nodeOf, servedOf(search, household))));
  const isMore = ({ request, node, extra }: Offer) => extra >= standing(book, request, node);
  write(worn.filter(isMore));
  for (const offer of worn.filter((one) => !isMore(one))) {
    if (nodeOf[offer.request] === offer.node) tryOffers(search, [offer], atLeast, 0);
  }
}
