import type { CountTable } from "../../../../app/domain/privacy/suppression/count-table.ts";
import { rangeOf } from "../../../../app/domain/privacy/suppression/hidden-range.ts";
import type { Suppressed } from "../../../../app/domain/privacy/suppression/suppress.ts";
import { networkOf } from "../../../../app/domain/privacy/suppression/table-network.ts";

/** How wide the platform itself reckons each hidden number's range, under the names of the attack. */
export function hiddenRanges(table: CountTable, { cells, columnTotals }: Suppressed): Map<string, number> {
  const network = networkOf(table);
  const hidden = network.edges.map(({ cell: { row, column } }) => (row === null ? columnTotals[column]! : cells[row]![column]!));
  const found = network.edges.flatMap(({ cell: { row, column } }, edge) => {
    if (!hidden[edge]) return [];
    const { lowest, highest } = rangeOf(network, hidden, edge, 1_000_000);
    return [[row === null ? `t0m${column}` : `t0r${row}c${column}`, highest - lowest] as const];
  });
  return new Map(found);
}
