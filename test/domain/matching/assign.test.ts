import fc from "fast-check";
import { expect, test } from "vitest";
import { assign, assignedPairs, fitOf } from "../../../app/domain/matching/assign.ts";
import { buildInstance, type Instance } from "../../../app/domain/matching/instance.ts";
import { instanceOf, randomInput, seeded, shuffledInput, smallInput, waiting } from "./cast.ts";
import { exhaustively } from "./exhaustive.ts";

function whoGoesWhere(instance: Instance): Record<string, string> {
  return Object.fromEntries(assignedPairs(instance, assign(instance)).map((pair) => [pair.requestId, pair.therapistId]));
}

test("a crisis goes before a longer wait, and a longer wait before a reference that sorts first", () => {
  const instance = instanceOf({ Merel: 2 },
    waiting("A-noor", { Merel: 900 }, { waitingDays: 5 }),
    waiting("B-sami", { Merel: 100 }, { waitingDays: 80 }),
    waiting("C-lina", { Merel: 100 }, { urgency: "crisis", waitingDays: 0 }));
  expect(whoGoesWhere(instance)).toEqual({ "C-lina": "Merel", "B-sami": "Merel" });
});

test("nobody is passed over: the first in the queue moves to another therapist so that the last gets a place too", () => {
  const instance = instanceOf({ Merel: 1, Joost: 1 },
    waiting("noor", { Merel: 900, Joost: 100 }, { waitingDays: 50 }),
    waiting("sami", { Merel: 300 }));
  expect(whoGoesWhere(instance)).toEqual({ noor: "Joost", sami: "Merel" });
});

test("among those who can be served, everyone goes where the total fit is largest", () => {
  const instance = instanceOf({ Merel: 1, Joost: 1 },
    waiting("noor", { Merel: 900, Joost: 800 }, { waitingDays: 50 }),
    waiting("sami", { Merel: 700, Joost: 100 }));
  expect(whoGoesWhere(instance)).toEqual({ noor: "Joost", sami: "Merel" });
});

test("a pair that fits badly is still better than no therapist", () => {
  expect(whoGoesWhere(instanceOf({ Merel: 1 }, waiting("noor", { Merel: -400 })))).toEqual({ noor: "Merel" });
});

test("exhaustive search finds no better served set and no larger fit", () => {
  fc.assert(fc.property(smallInput, (input) => {
    const instance = buildInstance(input);
    const { nodeOf } = assign(instance);
    const served = Array.from(nodeOf, (node) => (node < 0 ? "0" : "1")).join("");
    const fit = assignedPairs(instance, { nodeOf }).reduce((sum, pair) => sum + pair.fit, 0);
    expect({ served, fit }).toEqual(exhaustively(instance));
  }), { numRuns: 1500 });
});

test("the answer does not depend on the order in which rows are listed, ties included", () => {
  const random = seeded(7);
  for (let seed = 1; seed <= 20; seed += 1) {
    const input = randomInput(seed, { requests: 60, therapists: 25, reach: 6, places: 3 });
    const told = assignedPairs(buildInstance(input), assign(buildInstance(input)));
    const retold = buildInstance(shuffledInput(input, random));
    expect(assignedPairs(retold, assign(retold))).toEqual(told);
  }
});

test("asking the fit of a pair that is not eligible is refused", () => {
  const instance = instanceOf({ Joost: 1, Merel: 1 }, waiting("noor", { Merel: 5 }));
  expect(fitOf(instance, 0, 1)).toBe(5);
  expect(() => fitOf(instance, 0, 0)).toThrow("noor and Joost are no eligible pair");
});
