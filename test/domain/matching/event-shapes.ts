import type { EligiblePair, InstanceInput } from "../../../app/domain/matching/instance.ts";
import { randomInput } from "./cast.ts";

export interface EventShape { name: string; input: InstanceInput; seed: number }

/** Kinds of instances that break different things: the first ones are scarce and tangled, as in life. */
export function eventShapes(events: number): EventShape[] {
  const shapes: [string, InstanceInput][] = [
    ["a hamlet", randomInput(1, { requests: 8, therapists: 4, reach: 3, places: 2 })],
    ["one place each", randomInput(2, { requests: 60, therapists: 24, reach: 5, places: 1 })],
    ["a few places each", randomInput(3, { requests: 100, therapists: 40, reach: 5, places: 3 })],
    ["places to spare", randomInput(4, { requests: 40, therapists: 30, reach: 4, places: 4 })],
    ["dense: everyone to everyone", dense(30, 12, (r, t) => ((r * 37 + t * 61) % 100) * 10)],
    ["all ties", dense(30, 12, () => 500)],
    ["a chain", chain(60)],
    ["one huge region", randomInput(8, { requests: 250, therapists: 60, reach: 10, places: 5 })],
    ["one therapist with nearly all places", withOneLarge(randomInput(9, { requests: 60, therapists: 12, reach: 4, places: 1 }))],
    ["no pairs and no places to begin with", { ...randomInput(10, { requests: 10, therapists: 10, reach: 1, places: 0 }), pairs: [] }],
    ["more wishes each than are put in order at once", onePlaceEach(dense(90, 270, (r, t) => ((r * 37 + t * 61) % 100) * 10))],
  ];
  return shapes.map(([name, input], i) => ({ name, input, seed: 100 * events + i }));
}

function dense(requests: number, therapists: number, fit: (request: number, therapist: number) => number): InstanceInput {
  const bare = randomInput(5, { requests, therapists, reach: 0, places: 3 });
  return { ...bare, pairs: Array.from({ length: requests * therapists }, (_, i): EligiblePair => [Math.floor(i / therapists), i % therapists, fit(Math.floor(i / therapists), i % therapists)]) };
}

/** Each request can go to two neighbouring therapists, so that one move can move everyone. */
function chain(length: number): InstanceInput {
  const bare = randomInput(7, { requests: length, therapists: length, reach: 0, places: 1 });
  const pairs = bare.requests.flatMap((_, row): EligiblePair[] => [[row, row, 900], [row, (row + 1) % length, 100]]);
  return { requests: bare.requests, therapists: bare.therapists.map(({ id }) => ({ id, places: 1 })), pairs };
}

function onePlaceEach(input: InstanceInput): InstanceInput {
  return { ...input, therapists: input.therapists.map(({ id }) => ({ id, places: 1 })) };
}

function withOneLarge(input: InstanceInput): InstanceInput {
  return { ...input, therapists: input.therapists.map(({ id, places }, row) => ({ id, places: row === 0 ? 40 : places })) };
}
