import type { HouseholdBonus } from "./format.ts";
import type { Households } from "./households.ts";

/** What being together is worth, for given seats. */
export interface Bonds extends Households {
  bonus: HouseholdBonus;
}

/** What it adds that two members of one household are at these nodes. */
export function bondBetween({ practiceOf, apartAt, bonus }: Bonds, node: number, other: number): number {
  if (node < 0 || other < 0) return 0;
  if (node === other) return apartAt[node] === 0 ? bonus.sameTherapist : 0;
  return practiceOf[node]! >= 0 && practiceOf[node] === practiceOf[other] ? bonus.samePractice : 0;
}

/** What it adds, with the others of the household where they are, if the request is at this node. */
export function bondAt(bonds: Bonds, nodeOf: Int32Array, request: number, node: number): number {
  let worth = 0;
  for (const other of bonds.members[bonds.householdOf[request]!]!) {
    if (other !== request) worth += bondBetween(bonds, node, nodeOf[other]!);
  }
  return worth;
}
