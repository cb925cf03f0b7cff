import type { Agreement } from "./agreement.ts";
import { underAgreement } from "./agreement.ts";
import { assign, type Assignment } from "./assign.ts";
import { candidatesAmong, candidatesFor, type Candidates } from "./candidates.ts";
import { fit } from "./fit.ts";
import { type Instance, instanceOf } from "./instance.ts";
import { nodeIdOf, type Offerer } from "./offerer.ts";
import { noPairs, putPair } from "./pair-columns.ts";
import { UNSERVED } from "./seating.ts";
import type { Seeker } from "./seeker.ts";
import type { SolvedGroup } from "./solve-group.ts";

/** Somebody who waits with somebody over the border, and by which agreement. */
export interface Lent {
  /** Position in the queue of the whole run. */
  readonly position: number;
  readonly seeker: Seeker;
  readonly offerer: Offerer;
  readonly agreementId: string;
}

interface Pair {
  readonly row: number;
  readonly node: number;
  readonly fit: number;
  readonly agreement: Agreement;
  readonly seeker: Seeker;
}

type Waiting = { readonly position: number; readonly seeker: Seeker };

/**
 * Who of those that the regions themselves could not serve goes to a region beside it, on places that nobody there
 * needs in this run. The first solution is not touched: so within each region nobody is served later because it helps
 * another (G1 holds there as if there were no agreement), and among those left over queue order decides again. Of more
 * than an agreement allows the first in the queue go: the sets that can be served so are a matroid cut off at a number,
 * of which the first ones are the best.
 */
export function lendOver(solved: SolvedGroup): Lent[] {
  const agreements = solved.terms.agreements.filter(({ left }) => left > 0);
  const waiting = agreements.length === 0 ? [] : unservedOf(solved, new Set(agreements.map(({ from }) => from)));
  if (waiting.length === 0) return [];
  const candidates = candidatesAmong(withFreePlaces(solved), solved.terms);
  return withinNumbers(waiting, candidates, pairsOver(waiting, candidates, agreements));
}

function unservedOf({ seekers, instance: { requestRow }, assignment: { nodeOf } }: SolvedGroup, regions: ReadonlySet<string>): Waiting[] {
  return [...nodeOf.keys()]
    .filter((position) => nodeOf[position] === UNSERVED)
    .map((position) => ({ position, seeker: seekers[requestRow[position]!]! }))
    .filter(({ seeker }) => regions.has(seeker.region));
}

/** Everybody with what the first solution left free. */
function withFreePlaces({ candidates: { offerers }, instance: { therapistRow }, assignment }: SolvedGroup): Offerer[] {
  const taken = new Int32Array(offerers.length);
  for (const node of assignment.nodeOf) if (node !== UNSERVED) taken[therapistRow[node]!]! += 1;
  return offerers.map((offerer, row) => ({ ...offerer, freePlaces: offerer.freePlaces - taken[row]! }));
}

/** Each pair once, by the first agreement that opens it. */
function pairsOver(waiting: readonly Waiting[], candidates: Candidates, agreements: readonly Agreement[]): Pair[] {
  return waiting.flatMap(({ seeker: own }, row) => {
    const seen = new Set<number>();
    return agreements.flatMap((agreement) => {
      const seeker = underAgreement(own, agreement);
      const nodes = seeker ? candidatesFor(candidates, seeker).filter((node) => !seen.has(node)) : [];
      nodes.forEach((node) => seen.add(node));
      return nodes.map((node): Pair => ({ row, node, fit: fit(seeker!, candidates.offerers[node]!, candidates.terms), agreement, seeker: seeker! }));
    });
  });
}

/** Solved again without what is too much of an agreement, until nothing is: each turn takes pairs away, so it ends. */
function withinNumbers(waiting: readonly Waiting[], candidates: Candidates, pairs: readonly Pair[]): Lent[] {
  const chosen = solve(waiting, candidates.offerers, pairs);
  const tooMany = beyondNumbers(chosen);
  if (tooMany.size > 0) return withinNumbers(waiting, candidates, pairs.filter(({ row, agreement }) => !tooMany.has(`${agreement.id} ${row}`)));
  return chosen.map(({ row, node, seeker, agreement }) => ({ position: waiting[row]!.position, seeker, offerer: candidates.offerers[node]!, agreementId: agreement.id }));
}

function beyondNumbers(chosen: readonly Pair[]): ReadonlySet<string> {
  const used = new Map<string, number>();
  const beyond = chosen.filter(({ agreement: { id, left } }) => {
    used.set(id, (used.get(id) ?? 0) + 1);
    return used.get(id)! > left;
  });
  return new Set(beyond.map(({ row, agreement }) => `${agreement.id} ${row}`));
}

/** The chosen pairs, in queue order. */
function solve(waiting: readonly Waiting[], offerers: readonly Offerer[], pairs: readonly Pair[]): Pair[] {
  const columns = noPairs(Math.max(1, pairs.length));
  for (const { row, node, fit: points } of pairs) putPair(columns, row, node, points);
  const requests = waiting.map(({ seeker: { reference, queuesAs, waitingDays } }) => ({ id: reference, urgency: queuesAs, waitingDays }));
  const instance = instanceOf({ requests, therapists: offerers.map((offerer) => ({ id: nodeIdOf(offerer), places: offerer.freePlaces })), pairs: columns });
  return inQueueOrder(instance, assign(instance), new Map(pairs.map((pair) => [`${pair.row} ${pair.node}`, pair])));
}

function inQueueOrder({ requestRow, therapistRow }: Instance, { nodeOf }: Assignment, pairs: ReadonlyMap<string, Pair>): Pair[] {
  return [...nodeOf.keys()].flatMap((position) => {
    const node = nodeOf[position]!;
    return node === UNSERVED ? [] : [pairs.get(`${requestRow[position]!} ${therapistRow[node]!}`)!];
  });
}
