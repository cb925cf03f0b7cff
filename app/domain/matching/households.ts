import type { AssignmentFile, HouseholdBonus } from "./format.ts";
import type { Instance } from "./instance.ts";

/** Who belongs together, in the numbering of the instance; -1 for no household and no practice. */
export interface Households {
  householdOf: Int32Array;
  practiceOf: Int32Array;
  /** The requests of each household, in queue order. */
  members: readonly (readonly number[])[];
}

export interface Togetherness {
  /** Pairs of served members of one household with the same therapist. */
  sameTherapist: number;
  /** Pairs of served members in one practice, with different therapists. */
  samePractice: number;
  /** What these are worth, in fit. */
  value: number;
}

export const NO_BONUS: HouseholdBonus = { sameTherapist: 0, samePractice: 0 };

export function householdsOf(file: Pick<AssignmentFile, "requests" | "therapists">, instance: Instance): Households {
  const householdOf = numbered(instance.requestRow, (row) => file.requests[row]!.household);
  const members: number[][] = [];
  householdOf.forEach((household, request) => { if (household >= 0) (members[household] ??= []).push(request); });
  return { householdOf, practiceOf: numbered(instance.therapistRow, (row) => file.therapists[row]!.practice), members };
}

function numbered(rows: Int32Array, nameOf: (row: number) => string | undefined): Int32Array {
  const numbers = new Map<string, number>();
  return rows.map((row) => {
    const name = nameOf(row);
    if (name === undefined) return -1;
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name)!;
  });
}

/** How far the assignment keeps households together. */
export function togetherness({ members, practiceOf }: Households, nodeOf: Int32Array, bonus: HouseholdBonus): Togetherness {
  const count = { sameTherapist: 0, samePractice: 0 };
  for (const household of members) {
    const nodes = household.map((request) => nodeOf[request]!).filter((node) => node >= 0);
    nodes.forEach((node, i) => nodes.slice(i + 1).forEach((other) => {
      if (node === other) count.sameTherapist += 1;
      else if (practiceOf[node]! >= 0 && practiceOf[node] === practiceOf[other]) count.samePractice += 1;
    }));
  }
  return { ...count, value: count.sameTherapist * bonus.sameTherapist + count.samePractice * bonus.samePractice };
}
