import loadHighs from "highs";
import { assign, assignedPairs } from "../../app/domain/matching/assign.ts";
import { fitProgram } from "../domain/matching/fit-program.ts";
import { timed } from "./engine-clock.ts";
import { country, supplies, type Size } from "./engine-instance.ts";
import { table, type Row } from "./table.ts";

/** The best fit for the same served set, as a linear program. A larger one takes this solver minutes. */
export async function measureBesideHighs(tell: (news: string) => void): Promise<string> {
  const highs = await loadHighs();
  const rows: Row[] = [];
  for (const size of ["S", "M"] as const) {
    for (const supply of supplies) {
      tell(`beside highs: ${size} at ${supply}`);
      rows.push(besideHighs(highs, size, supply));
    }
  }
  return [
    "Beside `highs`, a solver for linear programs compiled to WebAssembly. It is told who is served, and only looks for their best fit; ours finds out both. Both find the same fit, or this page would not have been written.",
    table(["size", "supply", "ours", "highs", "ours ÷ highs", "fit of both"], rows),
  ].join("\n\n");
}

function besideHighs(highs: Awaited<ReturnType<typeof loadHighs>>, size: Size, supply: number): Row {
  const { instance } = country(size, supply, 1);
  timed(() => assign(instance), 10);
  const ours = timed(() => assign(instance), 20);
  const served = [...instance.requests.keys()].filter((request) => ours.result.nodeOf[request]! >= 0);
  const program = fitProgram(instance, served);
  const theirs = timed(() => highs.solve(program));
  const fit = assignedPairs(instance, ours.result).reduce((sum, pair) => sum + pair.fit, 0);
  if (Math.round(theirs.result.ObjectiveValue) !== fit) throw new Error(`${size} at ${supply}: ${fit} is not ${theirs.result.ObjectiveValue}`);
  return [size, supply, `${ours.ms.toFixed(1)} ms`, `${theirs.ms.toFixed(0)} ms`, (ours.ms / theirs.ms).toFixed(3), fit];
}
