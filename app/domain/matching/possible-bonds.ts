import type { Bonds } from "./bonds.ts";
import type { Instance } from "./instance.ts";

/** Two members of one household could both be at this node, or in this practice; the other of the two is -1. */
export interface PossibleBond {
  node: number;
  practice: number;
  one: number;
  other: number;
  /** The pairs of the instance that lead there. */
  pairsOfOne: number[];
  pairsOfOther: number[];
  worth: number;
  /** How much of the worth `one` is offered; the other gets the rest. */
  share: number;
}

/** At one node is worth its bonus beyond that of one practice, because both bonds are had there. */
export function possibleBonds(instance: Instance, bonds: Bonds, members: readonly number[]): PossibleBond[] {
  const found: PossibleBond[] = [];
  members.forEach((one, i) => {
    for (const other of members.slice(i + 1)) {
      found.push(...bondsOfTwo(instance, one, other, (node) => node, (node) => nodeBond(bonds, node)));
      found.push(...bondsOfTwo(instance, one, other, (node) => bonds.practiceOf[node]!, (practice) => practiceBond(bonds, practice)));
    }
  });
  return found.filter(({ worth }) => worth > 0);
}

function nodeBond({ practiceOf, apartAt, bonus }: Bonds, node: number): Pick<PossibleBond, "node" | "practice" | "worth"> {
  return { node, practice: -1, worth: (apartAt[node] === 0 ? bonus.sameTherapist : 0) - (practiceOf[node]! < 0 ? 0 : bonus.samePractice) };
}

function practiceBond({ bonus }: Bonds, practice: number): Pick<PossibleBond, "node" | "practice" | "worth"> {
  return { node: -1, practice, worth: bonus.samePractice };
}

/** A bond for each key, node or practice, that both have pairs with. */
function bondsOfTwo(
  instance: Instance, one: number, other: number, keyOf: (node: number) => number,
  bondOf: (key: number) => Pick<PossibleBond, "node" | "practice" | "worth">,
): PossibleBond[] {
  const [ofOne, ofOther] = [pairsByKey(instance, one, keyOf), pairsByKey(instance, other, keyOf)];
  return [...ofOne].flatMap(([key, pairsOfOne]) => {
    const pairsOfOther = ofOther.get(key);
    if (pairsOfOther === undefined) return [];
    const bond = bondOf(key);
    return [{ ...bond, one, other, pairsOfOne, pairsOfOther, share: bond.worth / 2 }];
  });
}

function pairsByKey({ pairStart, pairNode, places }: Instance, request: number, keyOf: (node: number) => number): Map<number, number[]> {
  const pairs = new Map<number, number[]>();
  for (let pair = pairStart[request]!; pair < pairStart[request + 1]!; pair += 1) {
    const node = pairNode[pair]!;
    const key = keyOf(node);
    if (key >= 0 && places[node]! > 0) pairs.set(key, [...(pairs.get(key) ?? []), pair]);
  }
  return pairs;
}
