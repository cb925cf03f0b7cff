import fc from "fast-check";
import { expect, test } from "vitest";
import { assign, assignedPairs } from "../../../app/domain/matching/assign.ts";
import { lowestPrices } from "../../../app/domain/matching/explain-price.ts";
import { buildInstance, type InstanceInput } from "../../../app/domain/matching/instance.ts";
import { instanceOf, smallInput, waiting } from "./cast.ts";

const priceOf = (instance: ReturnType<typeof instanceOf>, id: string) => lowestPrices(instance, assign(instance))[instance.therapistIds.indexOf(id)];

test("a place that nobody else would like costs nothing, however well its holder is off there", () => {
  expect(priceOf(instanceOf({ Joost: 1 }, waiting("noor", { Joost: 900 })), "Joost")).toBe(0);
});

test("a place costs what another gives up who would rather have been there, also along a chain of moves", () => {
  const both = instanceOf({ Joost: 1, Merel: 1 }, waiting("noor", { Joost: 900, Merel: 100 }), waiting("sami", { Joost: 800, Merel: 650 }));
  expect([priceOf(both, "Joost"), priceOf(both, "Merel")]).toEqual([150, 0]);
  const chain = instanceOf({ Joost: 1, Merel: 1, Fatima: 1 },
    waiting("noor", { Joost: 900 }), waiting("sami", { Joost: 500, Merel: 480 }), waiting("lina", { Merel: 300, Fatima: 100 }));
  expect([priceOf(chain, "Joost"), priceOf(chain, "Merel"), priceOf(chain, "Fatima")]).toEqual([220, 200, 0]);
});

/** The largest total fit of the same requests, with these places. */
function bestFit(input: InstanceInput): number {
  const instance = buildInstance(input);
  return assignedPairs(instance, assign(instance)).reduce((sum, { fit }) => sum + fit, 0);
}

test("the price of each place is what one more there would give those who are served", () => {
  fc.assert(fc.property(smallInput, (input) => {
    const instance = buildInstance(input);
    const solved = assign(instance);
    const prices = lowestPrices(instance, solved);
    const isServed = input.requests.map(({ id }) => solved.nodeOf[instance.requests.findIndex((request) => request.id === id)]! >= 0);
    const served = { ...input, pairs: input.pairs.filter(([row]) => isServed[row]) };
    instance.therapistIds.forEach((therapistId, node) => {
      const wider = { ...served, therapists: input.therapists.map(({ id, places }) => ({ id, places: id === therapistId ? places + 1 : places })) };
      expect(prices[node]).toBe(bestFit(wider) - bestFit(served));
    });
  }), { numRuns: 400 });
});
