import { shownColumns } from "./column-tree.ts";
import type { CountTable } from "./count-table.ts";
import { flowRound, type Hidden, rangeOf } from "./hidden-range.ts";
import { networkOf, room, stepsFrom, type TableNetwork } from "./table-network.ts";

/** Which cells of a table are hidden, and which totals of columns, groups included. The totals of rows are all shown. */
export interface Suppressed {
  readonly cells: readonly (readonly boolean[])[];
  readonly columnTotals: readonly boolean[];
}

/**
 * Hides every count below the threshold, and as many others as are needed so that nobody can work one out: whoever knows
 * all that is shown, exactly and not rounded, finds for each hidden cell a range at least as wide as the threshold. Others are
 * chosen where little is lost: small counts first. The totals of the rows must not be below the threshold themselves.
 */
export function suppress(table: CountTable, threshold: number): Suppressed {
  const network = networkOf(table);
  const hidden = network.edges.map(({ count }) => count < threshold);
  // Each turn hides at least one cell more, and with all hidden every range is as wide as a row's total.
  const safe = new Set<number>();
  for (let edge = firstFound(network, hidden, threshold, safe); edge !== undefined; edge = firstFound(network, hidden, threshold, safe)) {
    hideAlong(network, hidden, edge, threshold);
  }
  const isHidden = new Map(network.edges.map(({ cell: { row, column } }, edge) => [`${row} ${column}`, hidden[edge]!]));
  const shown = [...shownColumns(table.columns).keys()];
  const at = (row: number | null) => shown.map((column) => isHidden.get(`${row} ${column}`)!);
  return { cells: table.counts.map((_, row) => at(row)), columnTotals: at(null) };
}

/** A hidden cell that could be worked out too closely. What is wide enough stays so when more is hidden: `safe` keeps it. */
function firstFound(network: TableNetwork, hidden: Hidden, threshold: number, safe: Set<number>): number | undefined {
  for (const edge of network.edges.keys()) {
    if (!hidden[edge] || safe.has(edge)) continue;
    const { lowest, highest } = rangeOf(network, hidden, edge, threshold);
    if (highest - lowest < threshold) return edge;
    safe.add(edge);
  }
  return undefined;
}

/**
 * Opens one more way round for a cell: of all ways through hidden and shown cells, the one on which least is hidden that
 * was shown. First a way that could carry all that is still missing, else any way, and if nothing can go up, one down.
 */
function hideAlong(network: TableNetwork, hidden: boolean[], edge: number, threshold: number): void {
  const { from, to, count } = network.edges[edge]!;
  const directions = [{ from: to, to: from, most: threshold }, { from, to, most: Math.min(threshold, count) }];
  for (const direction of directions) {
    const { pushed, change } = flowRound(network, hidden, edge, direction);
    if (pushed === direction.most) continue;
    const ways = [direction.most - pushed, 1].map((least) => cheapestWay(network, hidden, edge, change, { ...direction, least }));
    const way = ways.find((one) => one !== null);
    if (!way) continue;
    for (const step of way) hidden[step] = true;
    return;
  }
  throw new RangeError("No way to hide this cell: the total of its row is below the threshold.");
}

type Search = { readonly from: number; readonly to: number; readonly least: number };

/** The edges of the way that hides least (Dijkstra); a count that was hidden before costs next to nothing. */
function cheapestWay(network: TableNetwork, hidden: Hidden, without: number, change: Int32Array, { from, to, least }: Search): number[] | null {
  const cost = new Map([[from, 0]]);
  const cameBy = new Map<number, { readonly edge: number; readonly before: number }>();
  const done = new Set<number>();
  for (let vertex = from; vertex !== to; vertex = nearest(cost, done) ?? to) {
    done.add(vertex);
    for (const step of stepsFrom(network, vertex)) {
      if (step.edge === without || done.has(step.to) || room(network, step, change) < least) continue;
      const reached = cost.get(vertex)! + (hidden[step.edge] ? 0.001 : 1 + network.edges[step.edge]!.count);
      if (reached >= (cost.get(step.to) ?? Infinity)) continue;
      cost.set(step.to, reached);
      cameBy.set(step.to, { edge: step.edge, before: vertex });
    }
  }
  if (!cameBy.has(to)) return null;
  const way: number[] = [];
  for (let vertex = to; vertex !== from; vertex = cameBy.get(vertex)!.before) way.push(cameBy.get(vertex)!.edge);
  return way;
}

function nearest(cost: ReadonlyMap<number, number>, done: ReadonlySet<number>): number | undefined {
  const open = [...cost].filter(([vertex]) => !done.has(vertex));
  return open.toSorted(([, a], [, b]) => a - b)[0]?.[0];
}
