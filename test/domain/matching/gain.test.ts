import fc from "fast-check";
import { expect, test } from "vitest";
import { assign } from "../../../app/domain/matching/assign.ts";
import { gainAtMost, gainWithoutLimit, startGains } from "../../../app/domain/matching/gain.ts";
import { buildInstance } from "../../../app/domain/matching/instance.ts";
import { servedWithoutLimit } from "../../../app/domain/matching/marginal.ts";
import { instanceOf, randomInput, seeded, smallInput, waiting } from "./cast.ts";

test("a place for one who is served helps the one who waits behind her, and only one of the two who wait there", () => {
  const queue = instanceOf({ Merel: 1 }, waiting("noor", { Merel: 900 }, { waitingDays: 50 }), waiting("sami", { Merel: 700 }), waiting("lina", { Merel: 600 }));
  const search = startGains(queue, assign(queue));
  expect([gainWithoutLimit(search, [0]), gainWithoutLimit(search, [1]), gainWithoutLimit(search, [0, 1, 2]), gainWithoutLimit(search, [])]).toEqual([1, 1, 2, 0]);
});

test("for any number of kinds one after another, the gain is what the search from those who wait finds, and never above its bound", () => {
  fc.assert(fc.property(smallInput, fc.array(fc.array(fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 6 }), (input, kinds) => {
    const instance = buildInstance(input);
    const solved = assign(instance);
    const search = startGains(instance, solved);
    for (const kind of kinds) {
      const eligible = [...new Set(kind)].filter((position) => position < instance.requests.length);
      const gain = gainWithoutLimit(search, eligible);
      expect(gain).toBe(servedWithoutLimit(instance, solved, eligible));
      expect(gainAtMost(search, eligible)).toBeGreaterThanOrEqual(gain);
    }
  }), { numRuns: 500 });
});

test.each([1, 2, 3, 4])("also where long chains of moves are needed (tangle %i)", (seed) => {
  const instance = buildInstance(randomInput(seed, { requests: 400, therapists: 120, reach: 3, places: 4 }));
  const solved = assign(instance);
  const search = startGains(instance, solved);
  const random = seeded(seed);
  for (let kind = 0; kind < 30; kind += 1) {
    const eligible = instance.requests.map((_, position) => position).filter(() => random() < kind / 60);
    expect(gainWithoutLimit(search, eligible)).toBe(servedWithoutLimit(instance, solved, eligible));
  }
});
