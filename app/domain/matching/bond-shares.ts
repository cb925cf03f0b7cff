import { assign, type Assignment } from "./assign.ts";
import { bondAt, type Bonds } from "./bonds.ts";
import type { Instance } from "./instance.ts";
import type { Offer } from "./offers.ts";
import { possibleBonds, type PossibleBond } from "./possible-bonds.ts";
import { LARGEST_FIT } from "./refusals.ts";

/** Where a search for families begins: an assignment that is the best one at the fits and these offers. */
export interface Start {
  assignment: Assignment;
  offers: Offer[];
}

/** So many pairs can be assigned anew in a second or so, over all rounds together. */
const PAIRS_IN_ALL_ROUNDS = 4_000_000;
const [FEWEST_ROUNDS, MOST_ROUNDS] = [4, 20];

/**
 * A good start for families: Lagrangian relaxation, by subgradients (Held and Karp 1971). A bond that
 * two could have is shared out between them as an offer to each. When only one of the two follows
 * it, the other is to get more of it, in steps that become smaller round by round, until both
 * follow it or neither does. Then many families already are where the whole has most of them.
 */
export function sharedStart(instance: Instance, bonds: Bonds, families: readonly (readonly number[])[]): Start {
  const possible = families.flatMap((members) => possibleBonds(instance, bonds, members));
  const rounds = Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, Math.floor(PAIRS_IN_ALL_ROUNDS / (1 + instance.pairNode.length))));
  const [first, last] = [bonds.bonus.sameTherapist / 3, bonds.bonus.sameTherapist / 75];
  let { nodeOf } = assign(withShares(instance, possible));
  for (let round = 1; round < rounds; round += 1) {
    moveShares(possible, bonds, nodeOf, first * (last / first) ** (round / rounds));
    ({ nodeOf } = assign(withShares(instance, possible)));
  }
  const offers = bondsWorn(bonds, nodeOf, families.flat());
  return { assignment: assign(withOffers(instance, offers)), offers };
}

/** What its bonds are worth to each of them, as an offer to stay. */
export function bondsWorn(bonds: Bonds, nodeOf: Int32Array, requests: readonly number[]): Offer[] {
  return requests.map((request) => ({ request, node: nodeOf[request]!, extra: Math.min(LARGEST_FIT, bondAt(bonds, nodeOf, request, nodeOf[request]!)) }));
}

export function withShares(instance: Instance, possible: readonly PossibleBond[]): Instance {
  const extra = new Float64Array(instance.pairFit.length);
  for (const { pairsOfOne, pairsOfOther, worth, share } of possible) {
    for (const pair of pairsOfOne) extra[pair]! += Math.round(share);
    for (const pair of pairsOfOther) extra[pair]! += worth - Math.round(share);
  }
  return { ...instance, pairFit: instance.pairFit.map((fit, pair) => fit + Math.min(LARGEST_FIT, extra[pair]!)) };
}

export function moveShares(possible: readonly PossibleBond[], { practiceOf }: Bonds, nodeOf: Int32Array, step: number): void {
  const follows = ({ node, practice }: PossibleBond, at: number) => (node >= 0 ? at === node : practiceOf[at] === practice);
  for (const bond of possible) {
    const one = follows(bond, nodeOf[bond.one]!);
    if (one === follows(bond, nodeOf[bond.other]!)) continue;
    bond.share = one ? Math.max(0, bond.share - step) : Math.min(bond.worth, bond.share + step);
  }
}

function withOffers(instance: Instance, offers: readonly Offer[]): Instance {
  const pairFit = instance.pairFit.slice();
  for (const { request, node, extra } of offers) {
    const row = instance.pairNode.subarray(instance.pairStart[request], instance.pairStart[request + 1]);
    pairFit[instance.pairStart[request]! + row.indexOf(node)]! += extra;
  }
  return { ...instance, pairFit };
}
