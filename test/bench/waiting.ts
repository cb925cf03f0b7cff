import { simulateInstance } from "../../jobs/simulation/instance-year.ts";
import { simulate, type SimulationRow } from "../../jobs/simulation/simulate.ts";
import { cells } from "../../jobs/simulation/tables.ts";
import { yearOfDemand } from "./engine-instance.ts";
import { table } from "./table.ts";

const size = { seed: 1, therapists: 1200, arrivalsPerDay: 44, warmUpDays: 91, days: 365, learnEveryDays: 7, loads: [0.9, 1, 1.15] };
const inLife = ["first-come", "priority-greedy", "most-free-places", "priority-greedy+prices", "exact-daily", "exact-daily+prices", "exact-on-event", "exact-on-event+prices"];
const atOnce = ["priority-greedy", "priority-greedy+prices", "exact-on-event+prices"];

const head = ["load", "policy", "mean days", "against greedy", "median", "95 %", "against greedy", "mean without proposals", "served", "withdrawn", "still waiting", "fit", "together"];

const likeAnInstance = ["priority-greedy", "most-free-places", "priority-greedy+prices", "exact-on-event", "exact-on-event+prices"];

/** A year of 1,200 therapists and 44 requests a day at three loads: with answers as in life, with a yes at once, and with the pairs of the engine's own benchmark. */
export function measureWaiting(): string {
  const tell = (news: string) => console.error(`  ${news}`);
  const life = simulate({ ...size, answers: "as-in-life", policies: inLife }, tell);
  const once = simulate({ ...size, answers: "yes-at-once", policies: atOnce }, tell);
  const pairs = simulateInstance(yearOfDemand(1), { ...size, policies: likeAnInstance }, tell);
  return [
    "What the columns mean stands in [simulation.md](simulation.md). Target, for exact with prices against priority greedy: mean −30 % at load 0.9 and 1, −12 % at 1.15; 95 % never worse; fit not lower.",
    `**Answers as in life** (35 to 50 of a hundred say yes, after one to seven days; ${notCounted(life)} requests a year that nobody would take are in no number)`,
    shown(life),
    `**Everyone says yes at once**: the matching alone (${notCounted(once)} requests that nobody could take are in no number)`,
    shown(once),
    `**Requests and therapists like those of the engine's benchmark** (17,000 different requests, 1,200 therapists; everyone says yes at once, nobody withdraws or moves; ${notCounted(pairs)} requests that nobody could take count in the load and in no other number)`,
    shown(pairs),
    `Per urgency, answers as in life, mean and 95 % in days:`,
    perUrgency(life),
  ].join("\n\n");
}

function shown(rows: readonly SimulationRow[]): string {
  return table(head, cells(rows).filter(([, , urgency]) => urgency === "all").map(([load, policy, , ...numbers]) => [load!, policy!, ...numbers]));
}

function notCounted(rows: readonly SimulationRow[]): number {
  return rows[0]?.notCounted ?? 0;
}

function perUrgency(rows: readonly SimulationRow[]): string {
  const days = ({ meanDays, percentile95Days }: SimulationRow) => `${meanDays.toFixed(1)} / ${percentile95Days.toFixed(1)}`;
  const lines = Map.groupBy(rows, ({ load, policy }) => `${load} ${policy}`);
  return table(["load", "policy", "crisis", "high", "normal"], [...lines.values()].map((line) => {
    const of = (urgency: string) => days(line.find((row) => row.urgency === urgency)!);
    return [line[0]!.load, line[0]!.policy, of("crisis"), of("high"), of("normal")];
  }));
}
