import type { Relative } from "../../../../db/worklists.ts";

type Member = { readonly householdId: string };

/** The rows with those of one family after each other, where the first of them stood. */
export function familiesTogether<Row extends Member>(rows: readonly Row[]): Row[] {
  return [...Map.groupBy(rows, ({ householdId }) => householdId).values()].flat();
}

/** The others of somebody's family. */
export function relativesOf({ id, householdId }: { readonly id: string; readonly householdId: string }, all: readonly Relative[]): Relative[] {
  return all.filter((relative) => relative.householdId === householdId && relative.id !== id);
}
