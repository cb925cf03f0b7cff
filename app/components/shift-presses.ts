/** How often Shift was pressed in a row, and when last. */
export type ShiftPresses = { readonly count: number; readonly at: number };

export const noShifts: ShiftPresses = { count: 0, at: 0 };

/** In milliseconds: whoever waits longer between two presses was typing capitals. */
const inARow = 5_000;

/** Any other key starts the count again, so that writing in capitals never leaves the site. */
export function afterKey(before: ShiftPresses, key: string, at: number): ShiftPresses {
  if (key !== "Shift") return noShifts;
  const count = at - before.at <= inARow ? before.count + 1 : 1;
  return { count: count > 3 ? 1 : count, at };
}
