import type { AssignmentFile, HouseholdBonus } from "./format.ts";
import type { Instance } from "./instance.ts";

/** Who belongs together, in the numbering of the instance; -1 for no household and no practice. */
export interface Households {
  householdOf: Int32Array;
  practiceOf: Int32Array;
  /** 1 at a therapist who takes one of a family: two who meet there are not together by it. */
  apartAt: Uint8Array;
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

type Named = {
  readonly requests: AssignmentFile["requests"];
  readonly therapists: readonly (AssignmentFile["therapists"][number] & { readonly takesFamilies?: boolean })[];
};

export function householdsOf(file: Named, instance: Instance): Households {
  const householdOf = numbered(instance.requestRow, (row) => file.requests[row]!.household);
  const members: number[][] = [];
  householdOf.forEach((household, request) => { if (household >= 0) (members[household] ??= []).push(request); });
  const apartAt = Uint8Array.from(instance.therapistRow, (row) => (file.therapists[row]!.takesFamilies === false ? 1 : 0));
  return { householdOf, practiceOf: numbered(instance.therapistRow, (row) => file.therapists[row]!.practice), apartAt, members };
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
export function togetherness({ members, ...where }: Households, nodeOf: Int32Array, bonus: HouseholdBonus): Togetherness {
  const total = { sameTherapist: 0, samePractice: 0, value: 0 };
  for (const household of members) {
    const { sameTherapist, samePractice, value } = togethernessAt(household.map((request) => nodeOf[request]!), where, bonus);
    total.sameTherapist += sameTherapist;
    total.samePractice += samePractice;
    total.value += value;
  }
  return total;
}

/** The same for one household, whose members are at these nodes; -1 counts for nothing. Takes a step for each member, not for each two. */
export function togethernessAt(nodes: readonly number[], { practiceOf, apartAt }: Pick<Households, "practiceOf" | "apartAt">, bonus: HouseholdBonus): Togetherness {
  const atNode = new Map<number, number>();
  const inPractice = new Map<number, number>();
  let [sameTherapist, samePractice] = [0, 0];
  for (const node of nodes) {
    if (node < 0) continue;
    const practice = practiceOf[node]!;
    const here = atNode.get(node) ?? 0;
    const near = practice < 0 ? here : inPractice.get(practice) ?? 0;
    if (apartAt[node] === 0) sameTherapist += here;
    samePractice += near - here;
    atNode.set(node, here + 1);
    if (practice >= 0) inPractice.set(practice, near + 1);
  }
  return { sameTherapist, samePractice, value: sameTherapist * bonus.sameTherapist + samePractice * bonus.samePractice };
}
