import { writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseAssignmentFile } from "../app/domain/matching/format.ts";
import { buildInstance } from "../app/domain/matching/instance.ts";
import { policies } from "../app/domain/simulation/policies.ts";
import { readText } from "./assign-files.ts";
import { chartOf } from "./simulation/chart.ts";
import { printed, toCsv } from "./simulation/tables.ts";
import { simulateInstance } from "./simulation/instance-year.ts";
import { simulate, type SimulationPlan, type SimulationRow } from "./simulation/simulate.ts";

/**
 * A made-up year with several policies side by side: `npm run simulate -- --load 0.9,1.0 --policies priority-greedy,exact-on-event+prices`.
 * Prints a table; `--out FOLDER` writes it as CSV, with a chart. `--instance FILE` takes requests and therapists from a
 * file of the format `assignment/1` instead of making up a country. What the columns mean stands in docs/simulation.md.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" }, days: { type: "string", default: "365" }, "warm-up": { type: "string", default: "91" },
    therapists: { type: "string", default: "1200" }, arrivals: { type: "string", default: "44" }, load: { type: "string", default: "0.9,1.0,1.15" },
    policies: { type: "string", default: policies.map(({ name }) => name).join(",") }, answers: { type: "string", default: "as-in-life" },
    "learn-every": { type: "string", default: "7" }, instance: { type: "string" }, out: { type: "string" },
  },
});

try {
  const rows = await rowsOf(planOf(), (news) => process.stderr.write(`${news}\n`));
  process.stdout.write(`${printed(rows)}\n`);
  if (values.out !== undefined) {
    mkdirSync(values.out, { recursive: true });
    writeFileSync(join(values.out, "simulation.csv"), toCsv(rows));
    writeFileSync(join(values.out, "simulation.svg"), chartOf(rows));
  }
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.stderr.write(`refused: ${error.message}\n`);
  process.exitCode = 2;
}

async function rowsOf(plan: SimulationPlan, tell: (news: string) => void): Promise<SimulationRow[]> {
  if (values.instance === undefined) return simulate(plan, tell);
  return simulateInstance(buildInstance(parseAssignmentFile(await readText(values.instance))), plan, tell);
}

function planOf(): SimulationPlan {
  const { answers } = values;
  if (answers !== "as-in-life" && answers !== "yes-at-once") throw new RangeError("--answers: as-in-life or yes-at-once");
  return {
    seed: number("seed", 0), days: number("days", 1), warmUpDays: number("warm-up", 0), therapists: number("therapists", 1), arrivalsPerDay: number("arrivals", 1),
    loads: values.load.split(",").map((load) => decimal(load)), policies: values.policies.split(","), answers, learnEveryDays: number("learn-every", 1),
  };
}

function number(name: "seed" | "days" | "warm-up" | "therapists" | "arrivals" | "learn-every", atLeast: number): number {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < atLeast) throw new RangeError(`--${name}: a whole number from ${atLeast}`);
  return value;
}

function decimal(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new RangeError("--load: a number above 0");
  return value;
}
