import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import { assign, assignedPairs } from "../../app/domain/matching/assign.ts";
import { violations } from "../../app/domain/matching/certificate.ts";
import type { Instance } from "../../app/domain/matching/instance.ts";
import { policies, type Outcome } from "./engine-greedy.ts";
import { country, sizes, supplies, type Size } from "./engine-instance.ts";
import type { SolveTimes } from "./engine-solve-child.ts";
import { table, type Row } from "./table.ts";

const rounds: Record<Size, number> = { S: 100, M: 20, L: 6, XL: 2 };

/** Times and memory of a whole solve, and how many it serves beside three simple policies. */
export function measureSolving(tell: (news: string) => void): string {
  const [times, outcomes]: [Row[], Row[]] = [[], []];
  for (const size of Object.keys(sizes) as Size[]) {
    for (const supply of supplies) {
      tell(`solving ${size} at ${supply} places for each child`);
      const { instance } = country(size, supply, 1);
      times.push([size, supply, instance.pairNode.length, ...timesOf(inOwnProcess(instance, rounds[size], size === "M" || size === "L"))]);
      outcomes.push([size, supply, ...outcomesOf(instance)]);
    }
  }
  return [
    "A solve, first in a fresh process and then warm (the mean of several), in time of the processor, beside priority greedy, which only goes down the queue once, and beside the same algorithm without its auction. Memory is all that the process ever held, Node included; the target for XL is 350 MB.",
    table(["size", "supply", "pairs", "cold", "warm", "warm ÷ greedy", "warm ÷ without auction", "peak memory"], times),
    "Served, and the mean fit of those served, beside three policies that give places in turn and never move anybody. In brackets how many more are served than by that policy.",
    table(["size", "supply", "served", "fit", "first come", "fit", "priority greedy", "fit", "most free places", "fit"], outcomes),
  ].join("\n\n");
}

function inOwnProcess(instance: Instance, times: number, withPlain: boolean): SolveTimes {
  const folder = mkdtempSync(join(tmpdir(), "engine-"));
  try {
    const path = join(folder, "instance");
    writeFileSync(path, serialize(instance));
    const { stdout, stderr, status } = spawnSync(process.execPath, ["test/bench/engine-solve-child.ts", path, String(times), withPlain ? "plain" : ""], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as SolveTimes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timesOf({ cold, warm, greedy, plain, peak }: SolveTimes): Row {
  return [`${cold.toFixed(0)} ms`, `${warm.toFixed(warm < 10 ? 1 : 0)} ms`, (warm / greedy).toFixed(0), plain === null ? "" : (warm / plain).toFixed(2), `${peak.toFixed(0)} MB`];
}

function outcomesOf(instance: Instance): Row {
  const solved = assign(instance);
  const wrong = violations(instance, solved);
  if (wrong.length > 0) throw new Error(`not proven: ${wrong[0]}`);
  const pairs = assignedPairs(instance, solved);
  const best = { served: pairs.length, fit: pairs.reduce((sum, { fit }) => sum + fit, 0) };
  return [best.served, meanFit(best), ...Object.values(policies).flatMap((policy) => {
    const outcome = policy(instance);
    return [`${outcome.served} (+${(100 * (best.served / outcome.served - 1)).toFixed(1)} %)`, meanFit(outcome)];
  })];
}

function meanFit({ served, fit }: Outcome): string {
  return (fit / served).toFixed(0);
}
