import loadHighs from "highs";
import { assign, fitOf } from "../../app/domain/matching/assign.ts";
import { moveShares, withShares } from "../../app/domain/matching/bond-shares.ts";
import { keepFamiliesTogether } from "../../app/domain/matching/families.ts";
import { togetherness } from "../../app/domain/matching/households.ts";
import { possibleBonds } from "../../app/domain/matching/possible-bonds.ts";
import { familyProgram } from "../domain/matching/family-program.ts";
import { timed } from "./engine-clock.ts";
import { country, familyBonus, supplies, type Country, type Size } from "./engine-instance.ts";
import { table, type Row } from "./table.ts";

const inHouseholds = 0.2;

/** Fit and togetherness, a fifth of the children in households: how far below what is possible at most, and how long it takes. */
export async function measureFamilies(tell: (news: string) => void): Promise<string> {
  const highs = await loadHighs();
  const rows: Row[] = [];
  for (const size of ["S", "M", "L"] as const) {
    for (const supply of supplies) {
      tell(`families: ${size} at ${supply}`);
      const made = country(size, supply, 1, inHouseholds);
      const exact = assign(made.instance).nodeOf;
      const most = size === "S" ? highs.solve(familyProgram(made.instance, made.households, exact, familyBonus), { time_limit: 40 }) : null;
      const isProven = most?.Status === "Optimal";
      const bound = isProven ? most.ObjectiveValue : boundOf(made, size === "L" ? 12 : 80);
      rows.push(familyRow(made, size, supply, bound, isProven));
    }
  }
  return [
    `Families: a fifth of the children in households, ${familyBonus.sameTherapist} for each two with one therapist and ${familyBonus.samePractice} for each two in one practice. *Below* is how far fit and togetherness stay below what is possible: for S the optimum of a mixed-integer program, for M and L an upper bound (a Lagrangian one, which no assignment reaches), so that the true distance is smaller. Targets: M at most 0.1 % below the optimum in 2 s, L in 10 s.`,
    table(["size", "supply", "without", "with", "below", "of", "time"], rows),
  ].join("\n\n");
}

function familyRow(made: Country, size: Size, supply: number, bound: number, isProven: boolean): Row {
  const exact = assign(made.instance);
  const { result: together, ms } = timed(() => keepFamiliesTogether(made.instance, exact, made.households, familyBonus));
  const [without, reached] = [exact.nodeOf, together].map((nodeOf) => valueOf(made, nodeOf));
  if (reached! < without!) throw new Error("families made the whole worse");
  return [size, supply, without!, reached!, `${(100 * (1 - reached! / bound)).toFixed(3)} %`, isProven ? "optimum" : "bound", `${(ms / 1000).toFixed(2)} s`];
}

/** What no assignment can exceed: bonds shared out in any way are at least as easy to have as bonds that both must come for. */
function boundOf({ instance, households }: Country, rounds: number): number {
  const bonds = { ...households, bonus: familyBonus };
  const { nodeOf } = assign(instance);
  const families = households.members.map((members) => members.filter((request) => nodeOf[request]! >= 0)).filter(({ length }) => length > 1);
  const possible = families.flatMap((members) => possibleBonds(instance, bonds, members));
  let bound = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const shared = withShares(instance, possible);
    const solved = assign(shared);
    bound = Math.min(bound, fitsOf(shared, solved.nodeOf));
    moveShares(possible, bonds, solved.nodeOf, 50 * (0.5 / 50) ** (round / rounds));
  }
  return bound;
}

function valueOf({ instance, households }: Country, nodeOf: Int32Array): number {
  return fitsOf(instance, nodeOf) + togetherness(households, nodeOf, familyBonus).value;
}

function fitsOf(instance: Country["instance"], nodeOf: Int32Array): number {
  return nodeOf.reduce((sum, node, request) => (node < 0 ? sum : sum + fitOf(instance, request, node)), 0);
}
