import { type Network, room, type Step, stepsFrom } from "./table-network.ts";

export type Hidden = readonly boolean[];

/** The lowest and the highest value that a hidden cell can have for somebody who knows everything that is shown, exactly. */
export interface HiddenRange {
  readonly lowest: number;
  readonly highest: number;
}

/** Whole counts. Looks no further than `enough` up and down, because more than that is not asked. */
export function rangeOf(network: Network, hidden: Hidden, edge: number, enough: number): HiddenRange {
  const { from, to, count, most = Infinity } = network.edges[edge]!;
  const up = flowRound(network, hidden, edge, { from: to, to: from, most: Math.min(enough, most - count) }).pushed;
  const down = flowRound(network, hidden, edge, { from, to, most: Math.min(enough, count) }).pushed;
  return { lowest: count - down, highest: count + up };
}

export interface Round {
  readonly pushed: number;
  /** What every edge would then carry more, or less. */
  readonly change: Int32Array;
}

/** As much as can go from one vertex to another through hidden cells, without the edge itself, up to `most`: shortest ways first (Edmonds and Karp). */
export function flowRound(network: Network, hidden: Hidden, without: number, { from, to, most }: { from: number; to: number; most: number }): Round {
  const change = new Int32Array(network.edges.length);
  let pushed = 0;
  while (pushed < most) {
    const way = shortestWay(network, from, to, (step) => step.edge !== without && hidden[step.edge]! && room(network, step, change) > 0);
    if (!way) break;
    const amount = Math.min(most - pushed, ...way.map((step) => room(network, step, change)));
    for (const { edge, withStream } of way) change[edge]! += withStream ? amount : -amount;
    pushed += amount;
  }
  return { pushed, change };
}

function shortestWay(network: Network, from: number, to: number, isOpen: (step: Step) => boolean): Step[] | null {
  const cameBy = new Map<number, { readonly step: Step; readonly before: number }>();
  const queue = [from];
  for (const vertex of queue) {
    if (vertex === to) return wayBack(cameBy, from, to);
    for (const step of stepsFrom(network, vertex)) {
      if (step.to === from || cameBy.has(step.to) || !isOpen(step)) continue;
      cameBy.set(step.to, { step, before: vertex });
      queue.push(step.to);
    }
  }
  return null;
}

function wayBack(cameBy: ReadonlyMap<number, { readonly step: Step; readonly before: number }>, from: number, to: number): Step[] {
  const way: Step[] = [];
  for (let vertex = to; vertex !== from;) {
    const { step, before } = cameBy.get(vertex)!;
    way.push(step);
    vertex = before;
  }
  return way;
}
