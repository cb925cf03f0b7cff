import type { Highs } from "highs";
import type { Published } from "../../../app/domain/privacy/suppression/publish.ts";
import { pooledRow } from "../../../app/domain/privacy/suppression/small-rows.ts";
import type { TherapistQuarter } from "../../../app/domain/publication/publish-therapist-tables.ts";

export interface FoundOut {
  readonly what: string;
  readonly width: number;
}

type Sum = readonly string[];
type Equation = { readonly of: Sum; readonly is: number };

/**
 * Somebody who kept the figures of every quarter, knows them exactly and not rounded, and knows of each region whether its
 * numbers stayed as they were, also where it stands together with others. One linear program over all quarters of a table finds
 * the range of every number that was not shown: of rows, of country totals, and of each region within a row.
 */
export function attackOnTherapists(highs: Highs, quarters: readonly TherapistQuarter[], table: string): FoundOut[] {
  const known: Equation[] = [];
  const targets = new Map<string, Sum>();
  for (const [at, { counted, shown }] of quarters.entries()) {
    if (!shown) continue;
    const index = counted.tables.findIndex(({ name }) => name === table);
    const counts = counted.tables[index]!.counts;
    const published = shown.tables.find(({ name }) => name === table)!;
    const name = (does: string, row: number) => `${does}${counted.rows[row]!}v${versionOf(quarters, at, row)}`;
    const look = (what: string, rows: readonly number[], cell: Published) => {
      const of = rows.map((row) => name("g", row));
      known.push({ of: [...of, ...rows.map((row) => name("n", row))], is: total(rows.map((row) => counts[row]![0]! + counts[row]![1]!)) });
      if (cell === "hidden") targets.set(`${what} in ${at}`, of);
      else known.push({ of, is: total(rows.map((row) => counts[row]![0]!)) });
    };
    shown.rows.forEach((region, row) => {
      const members = [...counts.keys()].filter((each) => (region === pooledRow ? shown.together : [region]).includes(counted.rows[each]!));
      look(region, members, published.cells[row]![0]!);
      if (region === pooledRow) for (const each of members) targets.set(`${counted.rows[each]} within the row in ${at}`, [name("g", each), name("n", each)]);
    });
    look("country", [...counts.keys()].filter((row) => total(counts[row]!) > 0), published.columnTotals[0]!);
  }
  return rangesOf(highs, known, [...targets]);
}

/** The quarter since which all numbers of a region have been the same. */
function versionOf(quarters: readonly TherapistQuarter[], at: number, row: number): number {
  const numbers = (quarter: number) => JSON.stringify(quarters[quarter]!.counted.tables.map(({ counts }) => counts[row]));
  let since = at;
  while (since > 0 && numbers(since - 1) === numbers(at)) since -= 1;
  return since;
}

function rangesOf(highs: Highs, known: readonly Equation[], targets: readonly (readonly [what: string, of: Sum])[]): FoundOut[] {
  if (targets.length === 0) return [];
  const ends = targets.flatMap(([, of], number) => (["+", "-"] as const).map((sign) => ({ of, sign, prefix: `b${number}${sign === "+" ? "high" : "low"}` })));
  const program = [
    "Maximize", ` obj: ${ends.flatMap(({ of, sign, prefix }) => of.map((one) => `${sign} ${prefix}${spelled(one)}`)).join(" ")}`,
    "Subject To", ...ends.flatMap(({ prefix }) => known.map(({ of, is }) => ` ${of.map((one) => `+ ${prefix}${spelled(one)}`).join(" ")} = ${is}`)), "End",
  ].join("\n");
  const { Status, Columns } = highs.solve(program);
  if (Status !== "Optimal") throw new Error(`HiGHS: ${Status}`);
  const value = (of: Sum, prefix: string) => total(of.map((one) => (Columns[`${prefix}${spelled(one)}`] as { Primal: number }).Primal));
  return targets.map(([what, of], number) => ({ what, width: value(of, `b${number}high`) - value(of, `b${number}low`) }));
}

const spelled = (name: string) => name.replaceAll("-", "_");
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
