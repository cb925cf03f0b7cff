import fc from "fast-check";
import { buildInstance, type Instance, type InstanceInput, type WaitingRequest } from "../../../app/domain/matching/instance.ts";
import { urgencies } from "../../../app/domain/urgency.ts";

type Fits = Record<string, number>;

/** "Noor: crisis, 40 days" against the therapists she may go to, each with the fit. */
export function waiting(id: string, fits: Fits, how: Partial<WaitingRequest> = {}) {
  return { request: { id, urgency: "normal" as const, waitingDays: 10, ...how }, fits };
}

export function instanceOf(places: Record<string, number>, ...queue: ReturnType<typeof waiting>[]): Instance {
  const therapists = Object.entries(places).map(([id, count]) => ({ id, places: count }));
  const rowOf = new Map(therapists.map(({ id }, row) => [id, row]));
  const pairs = queue.flatMap(({ fits }, row) =>
    Object.entries(fits).map(([id, fit]) => [row, rowOf.get(id)!, fit] as const));
  return buildInstance({ requests: queue.map(({ request }) => request), therapists, pairs });
}

/** Small instances with many ties and contradictions, for comparing with exhaustive search. */
export const smallInput: fc.Arbitrary<InstanceInput> = fc
  .record({ requests: fc.integer({ min: 0, max: 6 }), therapists: fc.integer({ min: 0, max: 4 }) })
  .chain((size) => fc.record({
    requests: fc.tuple(...Array.from({ length: size.requests }, (_, row) => someRequest(`r${row}`))),
    therapists: fc.tuple(...Array.from({ length: size.therapists }, (_, row) => someTherapist(`t${row}`))),
    pairs: fc.subarray(everyPair(size.requests, size.therapists)).chain((pairs) =>
      fc.tuple(...pairs.map(([r, t]) => fc.integer({ min: -3, max: 6 }).map((fit) => [r, t, fit] as const)))),
  }));

function someRequest(id: string): fc.Arbitrary<WaitingRequest> {
  return fc.record({ id: fc.constant(id), urgency: fc.constantFrom(...urgencies), waitingDays: fc.integer({ min: 0, max: 2 }) });
}

function someTherapist(id: string) {
  return fc.record({ id: fc.constant(id), places: fc.integer({ min: 0, max: 3 }) });
}

function everyPair(requests: number, therapists: number): [number, number][] {
  return Array.from({ length: requests * therapists }, (_, i) => [Math.floor(i / therapists), i % therapists]);
}

/** A repeatable stream of numbers in [0, 1), so that a failing case can be run again (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffled<Row>(rows: readonly Row[], random: () => number): Row[] {
  const result = [...rows];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}

/** The same instance told in another order. */
export function shuffledInput(input: InstanceInput, random: () => number): InstanceInput {
  const requestRows = shuffled([...input.requests.keys()], random);
  const therapistRows = shuffled([...input.therapists.keys()], random);
  const pairs = input.pairs.map(([r, t, fit]) => [requestRows.indexOf(r), therapistRows.indexOf(t), fit] as const);
  return {
    requests: requestRows.map((row) => input.requests[row]!),
    therapists: therapistRows.map((row) => input.therapists[row]!),
    pairs: shuffled(pairs, random),
  };
}

/** A scarce, tangled instance of a given size: `reach` pairs a request, fits with many ties. */
export function randomInput(seed: number, size: { requests: number; therapists: number; reach: number; places: number }): InstanceInput {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const requests = Array.from({ length: size.requests }, (_, row) => (
    { id: `r${row}`, urgency: urgencies[below(urgencies.length)]!, waitingDays: below(60) }));
  const therapists = Array.from({ length: size.therapists }, (_, row) => ({ id: `t${row}`, places: below(size.places + 1) }));
  const pairs = requests.flatMap((_, row) => {
    const nodes = new Set(Array.from({ length: Math.min(size.reach, size.therapists) }, () => below(size.therapists)));
    return [...nodes].map((node) => [row, node, below(100) * 10 - 200] as const);
  });
  return { requests, therapists, pairs };
}
