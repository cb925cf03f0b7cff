import { fitOf, type Assignment } from "./assign.ts";
import { bondsWorn, sharedStart, type Start } from "./bond-shares.ts";
import type { Bonds } from "./bonds.ts";
import { improve, settleOffers, type FamilySearch } from "./family-tries.ts";
import type { HouseholdBonus } from "./format.ts";
import { togetherness, type Households } from "./households.ts";
import type { Instance } from "./instance.ts";
import { startLive } from "./live-match.ts";
import { forgetTrials, startTrials } from "./live-mark.ts";
import { writeOffers } from "./offers.ts";
import { UNSERVED } from "./seating.ts";

/** The last passes seldom find anything (measured). */
const MOST_PASSES = 6;
/** Larger households than there are in life are left where they are: what one try looks at grows with the square. */
const LARGEST_HOUSEHOLD = 8;
/** About what a country of 20,000 children takes; instances made of large families only would hardly come to an end. */
const MOST_TRIES = 10_000;

/**
 * Brings families together, starting from the exact assignment; returns the node of each request.
 * Who is served stays as it is, and the fit plus the worth of togetherness never falls below where
 * it started. With households the problem is hard, so this is a search without a proof, but of
 * exact steps: members are offered what being together is worth on top of their fit, everyone moves
 * to the best assignment at that, and the step stands only if fit and togetherness really gained.
 */
export function keepFamiliesTogether(
  instance: Instance, assignment: Assignment, households: Households, bonus: HouseholdBonus,
): Int32Array {
  const bonds: Bonds = { ...households, bonus };
  const families = households.members
    .map((members) => members.filter((request) => assignment.nodeOf[request] !== UNSERVED))
    .filter(({ length }) => length > 1 && length <= LARGEST_HOUSEHOLD);
  if (families.length === 0) return assignment.nodeOf.slice();
  const together = improveFrom(sharedStart(instance, bonds, families), instance, bonds, families);
  if (worthOf(instance, bonds, together) >= worthOf(instance, bonds, assignment.nodeOf)) return together;
  return improveFrom({ assignment, offers: bondsWorn(bonds, assignment.nodeOf, families.flat()) }, instance, bonds, families);
}

function improveFrom({ assignment, offers }: Start, instance: Instance, bonds: Bonds, families: readonly (readonly number[])[]): Int32Array {
  const trials = startTrials(startLive(instance, assignment));
  const search: FamilySearch = { instance, bonds, trials, changedAt: new Int32Array(instance.places.length), now: 1, triesLeft: MOST_TRIES };
  writeOffers(trials.live, trials.book, offers);
  settleOffers(search, families.flat(), []);
  const failedAt = new Int32Array(families.length);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    // First what can be had at once; what costs another family something is looked at after that.
    const depth = pass === 0 ? 0 : 1;
    const improved = families.filter((members, family) => {
      if (search.triesLeft < 0 || (pass > 1 && !hasNews(search, members, failedAt[family]!))) return false;
      forgetTrials(trials);
      const gained = improve(search, members, depth);
      if (!gained) failedAt[family] = search.now;
      return gained;
    });
    if (improved.length === 0 && pass > 0) break;
  }
  return trials.live.seating.nodeOf.slice();
}

/** Whether anybody came or went, since then, at a node that one of them could go to. */
function hasNews({ trials: { live: { wishes } }, changedAt }: FamilySearch, members: readonly number[], since: number): boolean {
  return members.some((request) => wishes.other.subarray(wishes.start[request], wishes.end[request]).some((node) => changedAt[node]! > since));
}

function worthOf(instance: Instance, bonds: Bonds, nodeOf: Int32Array): number {
  let total = togetherness(bonds, nodeOf, bonds.bonus).value;
  nodeOf.forEach((node, request) => { if (node !== UNSERVED) total += fitOf(instance, request, node); });
  return total;
}
