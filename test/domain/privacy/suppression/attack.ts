import type { Highs } from "highs";
import { groupOf, shownColumns, shownCounts } from "../../../../app/domain/privacy/suppression/column-tree.ts";
import { columnTotals, type Counts, rowTotals } from "../../../../app/domain/privacy/suppression/count-table.ts";
import type { Suppressed } from "../../../../app/domain/privacy/suppression/suppress.ts";

/** What somebody finds out about one hidden number. */
export interface Found {
  readonly cell: string;
  readonly width: number;
}

type Number = { readonly name: string; readonly count: number; readonly hidden: boolean };

/**
 * Somebody who knows every number that is shown, exactly and not rounded, in all tables at once, and that no count is
 * negative. For each hidden number a linear program finds the lowest and the highest value it can have; all of them
 * are blocks of one program, so that a publication is one call of HiGHS.
 */
export function attack(highs: Highs, counts: Counts, suppressed: readonly Suppressed[]): Found[] {
  const equations = equationsOf(counts, suppressed);
  const targets = [...new Set(equations.flat().filter(({ hidden }) => hidden).map(({ name }) => name))];
  if (targets.length === 0) return [];
  const blocks = targets.flatMap((target, number) => (["high", "low"] as const).map((end) => ({ target, prefix: `b${number}${end}`, sign: end === "high" ? "+" : "-" })));
  const program = [
    "Maximize", ` obj: ${blocks.map(({ target, prefix, sign }) => `${sign} ${prefix}${target}`).join(" ")}`,
    "Subject To", ...blocks.flatMap(({ prefix }) => equations.map((equation) => ` ${constraint(equation, prefix)}`)).filter((line) => line.trim() !== ""), "End",
  ].join("\n");
  const { Status, Columns } = highs.solve(program, { presolve: "off" });
  if (Status !== "Optimal") throw new Error(`HiGHS: ${Status}`);
  const value = (name: string) => (Columns[name] as { Primal: number }).Primal;
  return targets.map((target, number) => ({ cell: target, width: value(`b${number}high${target}`) - value(`b${number}low${target}`) }));
}

/** Each is a list of numbers of which the last is the sum of the others. */
function equationsOf(counts: Counts, suppressed: readonly Suppressed[]): Number[][] {
  const totals = rowTotals(counts);
  return counts.tables.flatMap((table, t) => {
    const shown = shownColumns(table.columns);
    const line = (letter: string, values: readonly number[], hidden: readonly boolean[]) => shownCounts(table.columns, values).map((count, column): Number => ({ name: `t${t}${letter}${column}`, count, hidden: hidden[column]! }));
    const rows = table.counts.map((row, r) => line(`r${r}c`, row, suppressed[t]!.cells[r]!));
    const sums = line("m", columnTotals(table), suppressed[t]!.columnTotals);
    const ends = [...totals.map((count, row): Number => ({ name: `n${row}`, count, hidden: false })), { name: "all", count: totals.reduce((sum, total) => sum + total, 0), hidden: false }];
    return [
      ...[...rows, sums].flatMap((numbers, at) => addsUp(shown, numbers, ends[at]!)),
      ...sums.map((total, column) => [...rows.map((row) => row[column]!), total]),
    ];
  });
}

/** What stands at the top adds up to the end of the line, and the parts of each group to the group. */
function addsUp(shown: readonly string[], numbers: readonly Number[], end: Number): Number[][] {
  const top = numbers.filter((_, column) => groupOf(shown[column]!) === null);
  const groups = shown.flatMap((name, at) => {
    const parts = numbers.filter((_, column) => groupOf(shown[column]!) === name);
    return parts.length > 0 ? [[...parts, numbers[at]!]] : [];
  });
  return [[...top, end], ...groups];
}

function constraint(equation: readonly Number[], prefix: string): string {
  const parts = equation.slice(0, -1);
  const total = equation.at(-1)!;
  const known = parts.filter(({ hidden }) => !hidden).reduce((sum, { count }) => sum + count, 0) - (total.hidden ? 0 : total.count);
  const unknown = [...parts.filter(({ hidden }) => hidden).map(({ name }) => `+ ${prefix}${name}`), ...(total.hidden ? [`- ${prefix}${total.name}`] : [])];
  return unknown.length === 0 ? "" : `${unknown.join(" ")} = ${-known}`;
}
