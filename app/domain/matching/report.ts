import { fitOf, type Assignment } from "./assign.ts";
import type { Togetherness } from "./households.ts";
import type { Instance } from "./instance.ts";
import type { LiveMatch } from "./live-match.ts";
import { marginalServed } from "./marginal.ts";
import { UNSERVED } from "./seating.ts";

/** The solution as the format `assignment/1` writes it; requests in queue order, times in milliseconds. */
export function solutionReport(instance: Instance, assignment: Assignment, households: Togetherness, solveMs: number) {
  const { requests, therapistIds } = instance;
  const { nodeOf, price } = assignment;
  const marginal = marginalServed(assignment);
  const served = { crisis: 0, high: 0, normal: 0 };
  let fit = 0;
  requests.forEach(({ urgency }, request) => {
    const node = nodeOf[request]!;
    if (node === UNSERVED) return;
    served[urgency] += 1;
    fit += fitOf(instance, request, node);
  });
  return {
    assignments: requests.flatMap(({ id }, request) => (nodeOf[request] === UNSERVED ? [] : [[id, therapistIds[nodeOf[request]!]!]])),
    unserved: requests.filter((_, request) => nodeOf[request] === UNSERVED).map(({ id }) => id),
    served, fit, households,
    prices: byTherapist(therapistIds, price),
    marginal: byTherapist(therapistIds, marginal),
    solveMs: rounded(solveMs),
  };
}

/** Not Object.fromEntries on a plain object: an id may be called `__proto__`. */
function byTherapist(ids: readonly string[], values: ArrayLike<number>): Record<string, number> {
  const record: Record<string, number> = Object.create(null);
  ids.forEach((id, node) => { record[id] = values[node]!; });
  return record;
}

/** What one event changed: the seats before it and the match after it. A request that left is not told. */
export function changeReport(before: Int32Array, { requests, seating, therapistIds }: LiveMatch, repairMs: number) {
  const changed: [string, string | null][] = [];
  let unserved = 0;
  let fit = 0;
  requests.forEach((request, number) => {
    if (request === null) return;
    const node = seating.nodeOf[number]!;
    if (node === UNSERVED) unserved += 1;
    else fit += seating.fitOf[number]!;
    if (node !== (before[number] ?? UNSERVED)) changed.push([request.id, node === UNSERVED ? null : therapistIds[node]!]);
  });
  return { changed, unserved, fit, repairMs: rounded(repairMs) };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
