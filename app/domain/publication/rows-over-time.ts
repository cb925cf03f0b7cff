import { rangeOf } from "../privacy/suppression/hidden-range.ts";
import { type Network, networkOfStreams } from "../privacy/suppression/table-network.ts";

/** One number of a table of two columns: how many of all do it. Both are shown, or both are hidden: one tells the other. */
export interface Part {
  /** The same word for the same people in the same number, in the quarter before too. */
  readonly key: string;
  readonly count: number;
  readonly all: number;
}

/** A table of one quarter: its rows, and their sum. */
export interface QuarterOfTable {
  readonly rows: readonly Part[];
  readonly total: Part;
}

export interface PastQuarterOfTable extends QuarterOfTable {
  /** Which of the rows were shown, and whether the total was. */
  readonly shown: { readonly rows: readonly boolean[]; readonly total: boolean };
}

type Run = { readonly from: number; until: number; readonly part: Part; hidden: boolean };

/**
 * Which rows of this quarter are hidden, and whether the total is, when everything that was published before is known too.
 * A row that did not change is the same number in several quarters, each of which has a total: what one of them hides,
 * two of them could tell. A row stands from one quarter's beginning to another's end, like a stream between two moments, and a
 * quarter's total is a stream back: what comes in at each moment goes out of it. So all quarters together are a network too,
 * and the range of each hidden number is exact. What was shown is known for good, and what was hidden stays hidden.
 */
export function hiddenBeside(past: readonly PastQuarterOfTable[], now: QuarterOfTable, threshold: number): { readonly rows: readonly boolean[]; readonly total: boolean } {
  const isSmall = ({ count, all }: Part) => count < threshold || all - count < threshold;
  const { runs, current } = runsOf(past, now);
  const totals: Run[] = [...past.map(({ total, shown }, at): Run => ({ from: at + 1, until: at, part: total, hidden: !shown.total })), { from: past.length + 1, until: past.length, part: now.total, hidden: isSmall(now.total) }];
  const fresh = current.filter(({ from }) => from === past.length);
  for (const run of fresh) run.hidden = isSmall(run.part);
  const network = networkOfTime(runs, totals, past.length + 2);
  const all = [...runs, ...totals];
  const mayHide = [...fresh.toSorted((a, b) => a.part.count - b.part.count), totals.at(-1)!];
  for (let next = hideNext(network, all, mayHide, threshold); next; next = hideNext(network, all, mayHide, threshold)) next.hidden = true;
  return { rows: current.map((run) => run.hidden || isSmall(run.part)), total: totals.at(-1)!.hidden };
}

/** Each row with the quarters through which it stayed the same; and those of this quarter, in their order. */
function runsOf(past: readonly PastQuarterOfTable[], now: QuarterOfTable): { readonly runs: readonly Run[]; readonly current: readonly Run[] } {
  const runs: Run[] = [];
  let open = new Map<string, Run>();
  for (const [at, { rows, shown }] of [...past, { ...now, shown: null }].entries()) {
    const standing = rows.map((part): Run => open.get(part.key) ?? { from: at, until: at, part, hidden: true });
    standing.forEach((run, row) => {
      run.until = at;
      if (shown?.rows[row]) run.hidden = false;
    });
    runs.push(...standing.filter(({ from }) => from === at));
    open = new Map(standing.map((run) => [run.part.key, run]));
  }
  return { runs, current: now.rows.map(({ key }) => open.get(key)!) };
}

/** The moments are the vertices: a row goes from the beginning of its first quarter to the end of its last, a total back. */
function networkOfTime(runs: readonly Run[], totals: readonly Run[], moments: number): Network {
  const forth = runs.map(({ from, until, part: { count, all } }) => ({ from, to: until + 1, count, most: all }));
  const back = totals.map(({ from, until, part: { count, all } }) => ({ from, to: until, count, most: all }));
  return networkOfStreams([...forth, ...back], moments);
}

/** What has to be hidden next, because some hidden number could be worked out too closely; nothing when all are safe, or nothing is left to hide. */
function hideNext(network: Network, all: readonly Run[], mayHide: readonly Run[], threshold: number): Run | undefined {
  const hidden = all.map((run) => run.hidden);
  const found = all.findIndex((run, edge) => run.hidden && !isWide(network, hidden, edge, threshold));
  if (found < 0) return undefined;
  const open = mayHide.filter((run) => !run.hidden);
  return open.find((run) => isWide(network, hidden.with(all.indexOf(run), true), found, threshold)) ?? open[0];
}

function isWide(network: Network, hidden: readonly boolean[], edge: number, threshold: number): boolean {
  const { lowest, highest } = rangeOf(network, hidden, edge, threshold);
  return highest - lowest >= threshold;
}
