import type { HouseholdBonus } from "../../../app/domain/matching/format.ts";
import type { Households } from "../../../app/domain/matching/households.ts";
import type { Instance } from "../../../app/domain/matching/instance.ts";

/**
 * The same question as a mixed-integer program in LP format: serve exactly whom `nodeOf` serves, with
 * the largest fit plus worth of togetherness. x: request at node; y: two at one node; z: two in one practice.
 */
export function familyProgram(instance: Instance, households: Households, nodeOf: Int32Array, bonus: HouseholdBonus): string {
  const objective: string[] = [];
  const rows: string[] = [];
  const seats = instance.requests.map((_, request) => (nodeOf[request]! < 0 ? new Map<number, string>() : seatsOf(instance, request, objective)));
  for (const own of seats) if (own.size > 0) rows.push(`${[...own.values()].join(" + ")} = 1`);
  instance.places.forEach((places, node) => {
    const here = seats.flatMap((own) => own.get(node) ?? []);
    if (here.length > 0) rows.push(`${here.join(" + ")} <= ${places}`);
  });
  let count = 0;
  const reward = (worth: number, ...needed: string[][]) => {
    if (needed.some((all) => all.length === 0)) return;
    const name = `b${count++}`;
    objective.push(`+ ${worth} ${name}`);
    for (const all of needed) rows.push(`${name} - ${all.join(" - ")} <= 0`);
  };
  for (const members of households.members) {
    members.forEach((one, i) => members.slice(i + 1).forEach((other) => {
      rewardPair(seats[one]!, seats[other]!, households, bonus, reward);
    }));
  }
  // With the families on whole seats, what is left is a flow, and whole by itself.
  const whole = households.members.flatMap((members) => members.flatMap((one) => [...seats[one]!.values()]));
  return `Maximize\n ${objective.join("\n ")}\nSubject To\n ${rows.join("\n ")}\nBinary\n ${whole.join("\n ")}\nEnd\n`;
}

function seatsOf({ pairStart, pairNode, pairFit, places }: Instance, request: number, objective: string[]): Map<number, string> {
  const seats = new Map<number, string>();
  for (let pair = pairStart[request]!; pair < pairStart[request + 1]!; pair += 1) {
    if (places[pairNode[pair]!] === 0) continue;
    seats.set(pairNode[pair]!, `x${pair}`);
    objective.push(`${pairFit[pair]! < 0 ? "-" : "+"} ${Math.abs(pairFit[pair]!)} x${pair}`);
  }
  return seats;
}

/** In one practice is worth its bonus; at the same node as well, the rest on top. */
function rewardPair(
  one: Map<number, string>, other: Map<number, string>, { practiceOf }: Households, bonus: HouseholdBonus,
  reward: (worth: number, ...needed: string[][]) => void,
): void {
  for (const [node, seat] of one) {
    const inPractice = practiceOf[node]! >= 0 ? bonus.samePractice : 0;
    if (other.has(node)) reward(bonus.sameTherapist - inPractice, [seat], [other.get(node)!]);
  }
  const practices = new Set([...one.keys()].map((node) => practiceOf[node]!).filter((practice) => practice >= 0));
  const within = (seats: Map<number, string>, practice: number) => [...seats].filter(([node]) => practiceOf[node] === practice).map(([, seat]) => seat);
  for (const practice of practices) reward(bonus.samePractice, within(one, practice), within(other, practice));
}
