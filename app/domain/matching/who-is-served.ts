import { type Candidates, candidatesAmong, candidatesFor } from "./candidates.ts";
import type { Instance } from "./instance.ts";
import { nodeIdOf, type Offerer, offerersOf } from "./offerer.ts";
import { grown } from "./pair-rows.ts";
import { byQueueOrder } from "./queue.ts";
import { UNSERVED } from "./seating.ts";
import { type Seeker, seekersOn } from "./seeker.ts";
import { servedSet } from "./served-set.ts";
import type { GroupInput, ServedGroup } from "./solve-group.ts";

/** Who waits, in the order of the queue, and the ids of those whom a full run would serve. */
export interface Served {
  readonly queue: readonly Seeker[];
  readonly served: ReadonlySet<string>;
}

export function whoIsServed(group: GroupInput): Served {
  return whoIsServedOnBoth(group, group)[0];
}

/** The same with whom each could be paired with: all that a lack can be worked out from, for a third of what a full run costs. */
export function serveGroup(group: GroupInput): ServedGroup {
  const offerers = group.therapists.flatMap(offerersOf);
  const candidates = candidatesAmong(offerers, group.terms);
  const { queue, instance: line } = lineUp(candidates, queueOf(group));
  const instance = { ...line, places: Int32Array.from(offerers, ({ freePlaces }) => freePlaces) };
  const { seating: { nodeOf }, wantedBy } = servedSet(instance);
  return { terms: group.terms, seekers: queue, candidates, instance, assignment: { nodeOf, wantedBy } };
}

/**
 * The same for two groups that have most in common, such as today and today with a change. The set follows from the queue
 * and the possible pairs alone, so no fit is worked out. Whoever is on one side only has no places on the other, so that
 * both are asked over the same nodes; what was answered for one side is remembered for the other.
 */
export function whoIsServedOnBoth(one: GroupInput, other: GroupInput): readonly [one: Served, other: Served] {
  const nodes = nodesOnEither(one, other);
  const offerers = nodes.map(({ offerer }) => offerer);
  const candidates = candidatesAmong(offerers, one.terms);
  const line = lineUp(candidates, queueOf(one));
  const sameTerms = one.terms === other.terms;
  const otherLine = sameTerms && one.needs === other.needs ? line : lineUp(sameTerms ? candidates : candidatesAmong(offerers, other.terms), queueOf(other));
  return [servedIn(line, Int32Array.from(nodes, ({ here }) => here)), servedIn(otherLine, Int32Array.from(nodes, ({ there }) => there))];
}

/** What somebody offers, with the free places on each side. */
interface Node {
  readonly offerer: Offerer;
  readonly here: number;
  readonly there: number;
}

function nodesOnEither({ therapists }: GroupInput, { therapists: others }: GroupInput): Node[] {
  const [on, onOther] = [new Set(therapists), new Set(others)];
  return [...new Set([...therapists, ...others])].flatMap((therapist) => offerersOf(therapist).map((offerer) => ({
    offerer, here: on.has(therapist) ? offerer.freePlaces : 0, there: onOther.has(therapist) ? offerer.freePlaces : 0,
  })));
}

function queueOf({ needs, terms }: GroupInput): Seeker[] {
  const standing = seekersOn(needs, terms).map((seeker) => ({ seeker, id: seeker.reference, urgency: seeker.queuesAs, waitingDays: seeker.waitingDays }));
  return standing.sort(byQueueOrder).map(({ seeker }) => seeker);
}

/** A queue with whom each could be paired with. */
interface Line {
  readonly queue: readonly Seeker[];
  readonly instance: Omit<Instance, "places">;
}

/** Asked in the order of the queue, node after node: as the instance has it, so that nothing needs sorting. */
function lineUp(candidates: Candidates, queue: readonly Seeker[]): Line {
  const pairStart = new Int32Array(queue.length + 1);
  let [pairNode, count]: [Int32Array, number] = [new Int32Array(1024), 0];
  for (const [position, seeker] of queue.entries()) {
    const nodes = candidatesFor(candidates, seeker);
    pairNode = grown(pairNode, count + nodes.length);
    pairNode.set(nodes, count);
    count += nodes.length;
    pairStart[position + 1] = count;
  }
  const requests = queue.map(({ reference, queuesAs, waitingDays }) => ({ id: reference, urgency: queuesAs, waitingDays }));
  const rows = (many: number) => Int32Array.from({ length: many }, (_, row) => row);
  return {
    queue,
    instance: {
      requests, therapistIds: candidates.offerers.map(nodeIdOf), requestRow: rows(queue.length), therapistRow: rows(candidates.offerers.length),
      pairStart, pairNode: pairNode.subarray(0, count), pairFit: new Int32Array(count),
    },
  };
}

function servedIn({ queue, instance }: Line, places: Int32Array): Served {
  const { seating: { nodeOf } } = servedSet({ ...instance, places });
  return { queue, served: new Set(queue.filter((_, position) => nodeOf[position] !== UNSERVED).map(({ id }) => id)) };
}
