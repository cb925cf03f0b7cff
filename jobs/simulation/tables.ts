import { baseline } from "../../app/domain/simulation/policies.ts";
import type { SimulationRow } from "./simulate.ts";

const head = ["load", "policy", "urgency", "mean", "against greedy", "median", "95 %", "against greedy", "mean without proposals", "served", "withdrawn", "still waiting", "fit", "together"];

/** Per load: everyone first, one line a policy, then the same per urgency. */
export function cells(rows: readonly SimulationRow[]): string[][] {
  return rows.map((row) => {
    const base = rows.find(({ load, policy, urgency }) => load === row.load && policy === baseline && urgency === row.urgency);
    return [
      String(row.load), row.policy, row.urgency ?? "all", days(row.meanDays), change(row.meanDays, base?.meanDays), days(row.medianDays),
      days(row.percentile95Days), change(row.percentile95Days, base?.percentile95Days), days(row.meanDaysWithoutProposal),
      String(row.served), String(row.withdrawn), String(row.stillWaiting), Number.isNaN(row.meanFit) ? "–" : row.meanFit.toFixed(0), Number.isNaN(row.together) ? "–" : `${(100 * row.together).toFixed(1)} %`,
    ];
  });
}

/** A table for the terminal that is also Markdown. */
export function printed(rows: readonly SimulationRow[]): string {
  const ordered = rows.toSorted((a, b) => a.load - b.load || Number(a.urgency !== null) - Number(b.urgency !== null));
  const text = [head, head.map(() => ""), ...cells(ordered)];
  const width = head.map((_, column) => Math.max(3, ...text.map((row) => row[column]!.length)));
  return text.map((row, line) => `| ${row.map((cell, column) => (line === 1 ? "-".repeat(width[column]!) : cell.padEnd(width[column]!))).join(" | ")} |`).join("\n");
}

/** One line a policy, load and urgency, with points for decimals. */
export function toCsv(rows: readonly SimulationRow[]): string {
  const names = ["load", "policy", "urgency", "requests", "meanDays", "medianDays", "percentile95Days", "meanDaysWithoutProposal", "served", "withdrawn", "stillWaiting", "notCounted", "meanFit", "together"] as const;
  const lines = rows.map((row) => names.map((name) => (row[name] === null ? "all" : typeof row[name] === "number" && !Number.isInteger(row[name]) ? row[name].toFixed(3) : row[name])).join(","));
  return `${[names.join(","), ...lines].join("\n")}\n`;
}

function days(value: number): string {
  return value.toFixed(1);
}

function change(value: number, base: number | undefined): string {
  if (base === undefined || base === 0) return "";
  const percent = 100 * (value / base - 1);
  return `${percent > 0 ? "+" : ""}${percent.toFixed(1)} %`;
}
