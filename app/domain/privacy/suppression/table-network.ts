import { columnTotals, type CountTable } from "./count-table.ts";

/**
 * A table as a network of streams. Each cell is a stream from its row to its column, each column's total a stream from
 * the column to where all come together; the totals of the rows and of everything are known. Counts that add up are a
 * flow, and another table with the same known numbers differs from this one by streams that go round. So what somebody
 * can find out about a hidden cell is a question of how much can flow round through hidden cells (network flows in disclosure control: Castro 2012 [GK]).
 */
export interface TableNetwork {
  readonly edges: readonly Edge[];
  /** Per vertex the numbers of the edges that touch it. */
  readonly touching: readonly (readonly number[])[];
}

export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly cell: Cell;
}

/** `row` is null for the total of a column. */
export interface Cell {
  readonly row: number | null;
  readonly column: number;
}

/** Rows are the first vertices, then come the columns, then the one where all columns come together. */
export function networkOf(table: CountTable): TableNetwork {
  const rows = table.counts.length;
  const end = rows + table.columns.length;
  const cells = table.counts.flatMap((counts, row) => counts.map((count, column): Edge => ({ from: row, to: rows + column, count, cell: { row, column } })));
  const totals = columnTotals(table).map((count, column): Edge => ({ from: rows + column, to: end, count, cell: { row: null, column } }));
  const edges = [...cells, ...totals];
  const touching: number[][] = Array.from({ length: end + 1 }, () => []);
  edges.forEach(({ from, to }, number) => {
    touching[from]!.push(number);
    touching[to]!.push(number);
  });
  return { edges, touching };
}

/** A step along an edge: with the stream, which then carries more, or against it, which then carries less. */
export interface Step {
  readonly edge: number;
  readonly withStream: boolean;
}

/** How much more can go along this step when so much was changed already: a count can always be higher, and never below zero. */
export function room({ edges }: TableNetwork, { edge, withStream }: Step, change: ArrayLike<number>): number {
  return withStream ? Infinity : edges[edge]!.count + change[edge]!;
}

/** All steps that leave a vertex, and where they lead. */
export function* stepsFrom({ edges, touching }: TableNetwork, vertex: number): Generator<Step & { readonly to: number }> {
  for (const edge of touching[vertex]!) {
    const { from, to } = edges[edge]!;
    yield from === vertex ? { edge, withStream: true, to } : { edge, withStream: false, to: from };
  }
}
