import fc from "fast-check";
import { expect, test } from "vitest";
import { assign, type Assignment } from "../../../app/domain/matching/assign.ts";
import { buildInstance, type Instance, type InstanceInput } from "../../../app/domain/matching/instance.ts";
import { gainCurve, marginalServed, servedWithoutLimit } from "../../../app/domain/matching/marginal.ts";
import { instanceOf, smallInput, waiting } from "./cast.ts";

function servedCount({ nodeOf }: Pick<Assignment, "nodeOf">): number {
  return nodeOf.filter((node) => node >= 0).length;
}

function servedWithExtra(input: InstanceInput, kind: { eligible: string[]; places: number }): number {
  const extra = input.therapists.length;
  const pairs = input.requests.flatMap(({ id }, row) => (kind.eligible.includes(id) ? [[row, extra, 1] as const] : []));
  return servedCount(assign(buildInstance({
    requests: input.requests,
    therapists: [...input.therapists, { id: "new", places: kind.places }],
    pairs: [...input.pairs, ...pairs],
  })));
}

const queue: Instance = instanceOf({ Joost: 1, Merel: 1, Fatima: 3 },
  waiting("noor", { Merel: 900, Joost: 800 }, { waitingDays: 50 }),
  waiting("sami", { Merel: 700 }, { waitingDays: 40 }),
  waiting("lina", { Joost: 600 }, { waitingDays: 30 }),
  waiting("yara", { Merel: 600 }, { waitingDays: 20 }));

test("one more place helps where a child waits for it, even by a move, and not where places are free", () => {
  const [fatima, joost, merel] = marginalServed(assign(queue));
  expect({ fatima, joost, merel }).toEqual({ fatima: 0, joost: 1, merel: 1 });
});

test("a new kind of place that only one served child could use still helps the two who wait, one at a time", () => {
  expect(gainCurve(queue, assign(queue), [0], 3)).toEqual([1, 1, 1]);
  expect(gainCurve(queue, assign(queue), [0, 1, 2], 4)).toEqual([1, 2, 2, 2]);
  expect(gainCurve(queue, assign(queue), [], 2)).toEqual([0, 0]);
});

test("the marginal value of every therapist is what a solve with one more place shows", () => {
  fc.assert(fc.property(smallInput, (input) => {
    const instance = buildInstance(input);
    const solved = assign(instance);
    marginalServed(solved).forEach((more, node) => {
      const wider = { ...input, therapists: input.therapists.map((therapist) => (
        therapist.id === instance.therapistIds[node] ? { ...therapist, places: therapist.places + 1 } : therapist)) };
      expect(servedCount(assign(buildInstance(wider))) - servedCount(solved)).toBe(more);
    });
  }), { numRuns: 400 });
});

test("the gain curve of every kind of place is what solves with those places show", () => {
  fc.assert(fc.property(smallInput, fc.infiniteStream(fc.boolean()), (input, choose) => {
    const instance = buildInstance(input);
    const solved = assign(instance);
    const kind = instance.requests.map((_, position) => position).filter(() => choose.next().value === true);
    const eligible = kind.map((position) => instance.requests[position]!.id);
    const gain = (places: number) => servedWithExtra(input, { eligible, places }) - servedCount(solved);
    expect(gainCurve(instance, solved, kind, 3)).toEqual([1, 2, 3].map(gain));
    expect(servedWithoutLimit(instance, solved, kind)).toBe(gain(100));
  }), { numRuns: 400 });
});
