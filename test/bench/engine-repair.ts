import { assign, type Assignment } from "../../app/domain/matching/assign.ts";
import type { Instance } from "../../app/domain/matching/instance.ts";
import { startLive } from "../../app/domain/matching/live-match.ts";
import { declinePair } from "../../app/domain/matching/repair.ts";
import { diceOf } from "./engine-people.ts";
import { timed } from "./engine-clock.ts";
import { country, supplies, type Size } from "./engine-instance.ts";
import { table, type Row } from "./table.ts";

const declines = 1000;
/** The same declines so many times over, the shortest time of each counts: what interrupts a process is not its own. */
const repetitions = 4;

/** One declined proposal repaired in place, beside a whole solve. */
export function measureRepair(tell: (news: string) => void): string {
  const rows: Row[] = [];
  for (const size of ["M", "L"] as const) {
    for (const supply of supplies) {
      tell(`declines: ${size} at ${supply}`);
      const { instance } = country(size, supply, 1);
      rows.push(repairRow(instance, size, supply));
    }
  }
  return [
    `A declined proposal repaired in place, ${declines} one after another. Targets: the median at most 0.15 ms for M and 0.7 ms for L, the 99th percentile at most 15 ms.`,
    table(["size", "supply", "median", "99th percentile", "longest", "median ÷ whole solve"], rows),
  ].join("\n\n");
}

function repairRow(instance: Instance, size: Size, supply: number): Row {
  const { result: solved, ms: whole } = timed(() => assign(instance), 5);
  const runs = Array.from({ length: repetitions }, () => timesOfDeclines(instance, solved));
  const shortest = runs[0]!.map((_, event) => Math.min(...runs.map((times) => times[event]!))).toSorted((a, b) => a - b);
  const at = (share: number) => shortest[Math.min(declines - 1, Math.floor(share * declines))]!;
  return [size, supply, `${at(0.5).toFixed(3)} ms`, `${at(0.99).toFixed(1)} ms`, `${at(1).toFixed(1)} ms`, (at(0.5) / whole).toFixed(4)];
}

function timesOfDeclines(instance: Instance, solved: Assignment): number[] {
  const live = startLive(instance, solved);
  const dice = diceOf(7);
  return Array.from({ length: declines }, () => {
    let request = dice.below(instance.requests.length);
    while (live.seating.nodeOf[request]! < 0) request = dice.below(instance.requests.length);
    const startedAt = performance.now();
    declinePair(live, instance.requests[request]!.id, live.therapistIds[live.seating.nodeOf[request]!]!);
    return performance.now() - startedAt;
  });
}
