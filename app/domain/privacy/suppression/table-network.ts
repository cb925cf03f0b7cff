import { groupOf, shownColumns, shownCounts } from "./column-tree.ts";
import { columnTotals, type CountTable } from "./count-table.ts";

/**
 * A table as a network of streams. Each cell is a stream from its row to its column, each column's total a stream from
 * the column to where all come together; the totals of the rows and of everything are known. A group is a basin in between: the
 * row flows into it, and its parts out of it. Counts that add up are a flow, and another table with the same known numbers differs
 * from this one by streams that go round. So what somebody can find out about a hidden cell is a question of how much can
 * flow round through hidden cells (network flows in disclosure control: Castro 2012 [GK]; one direction of a table may have
 * groups, both may not).
 */
export interface TableNetwork extends Network {
  readonly edges: readonly Edge[];
}

/** Streams that come together and part, so that what comes in at each vertex goes out of it. */
export interface Network {
  readonly edges: readonly Stream[];
  /** Per vertex the numbers of the edges that touch it. */
  readonly touching: readonly (readonly number[])[];
}

export interface Stream {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** What everyone knows that it cannot be more than; without it there is no such number. */
  readonly most?: number;
}

export interface Edge extends Stream {
  readonly cell: Cell;
}

/** `row` is null for the total of a column. Columns are counted as they are shown, groups included. */
export interface Cell {
  readonly row: number | null;
  readonly column: number;
}

export function networkOf({ columns, counts, ...table }: CountTable): TableNetwork {
  const shown = shownColumns(columns);
  const vertex = verticesOf(counts.length, shown);
  const cells = counts.flatMap((row, r) =>
    shownCounts(columns, row).map((count, column): Edge => ({ from: vertex.above(r, shown[column]!), to: vertex.below(r, column, columns), count, cell: { row: r, column } })),
  );
  const totals = shownCounts(columns, columnTotals({ columns, counts, ...table })).map((count, column): Edge => ({ from: vertex.sumOf(column), to: vertex.sumAbove(shown[column]!), count, cell: { row: null, column } }));
  return networkOfStreams([...cells, ...totals], vertex.many);
}

export function networkOfStreams<One extends Stream>(edges: readonly One[], vertices: number): { readonly edges: readonly One[]; readonly touching: readonly (readonly number[])[] } {
  const touching: number[][] = Array.from({ length: vertices }, () => []);
  edges.forEach(({ from, to }, number) => {
    touching[from]!.push(number);
    touching[to]!.push(number);
  });
  return { edges, touching };
}

/** First the rows, then each row's basin for each shown column, then where each column comes together, and where all do. */
function verticesOf(rows: number, shown: readonly string[]) {
  const basin = (row: number, column: number) => rows + row * shown.length + column;
  const sumOf = (column: number) => rows + rows * shown.length + column;
  const end = rows + rows * shown.length + shown.length;
  const groupAt = (column: string) => shown.indexOf(groupOf(column) ?? "");
  return {
    many: end + 1, sumOf,
    above: (row: number, column: string) => (groupAt(column) < 0 ? row : basin(row, groupAt(column))),
    below: (row: number, column: number, parts: readonly string[]) => (parts.includes(shown[column]!) ? sumOf(column) : basin(row, column)),
    sumAbove: (column: string) => (groupAt(column) < 0 ? end : sumOf(groupAt(column))),
  };
}

/** A step along an edge: with the stream, which then carries more, or against it, which then carries less. */
export interface Step {
  readonly edge: number;
  readonly withStream: boolean;
}

/** How much more can go along this step when so much was changed already: a count can be higher, up to its most, and never below zero. */
export function room({ edges }: Network, { edge, withStream }: Step, change: ArrayLike<number>): number {
  const { count, most = Infinity } = edges[edge]!;
  return withStream ? most - count - change[edge]! : count + change[edge]!;
}

/** All steps that leave a vertex, and where they lead. */
export function* stepsFrom({ edges, touching }: Network, vertex: number): Generator<Step & { readonly to: number }> {
  for (const edge of touching[vertex]!) {
    const { from, to } = edges[edge]!;
    yield from === vertex ? { edge, withStream: true, to } : { edge, withStream: false, to: from };
  }
}
