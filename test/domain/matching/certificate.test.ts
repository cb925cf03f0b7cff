import fc from "fast-check";
import { expect, test } from "vitest";
import { assign } from "../../../app/domain/matching/assign.ts";
import { violations, type Claim } from "../../../app/domain/matching/certificate.ts";
import { buildInstance, type Instance } from "../../../app/domain/matching/instance.ts";
import { instanceOf, randomInput, smallInput, waiting } from "./cast.ts";
import { exhaustively } from "./exhaustive.ts";

const twoPlaces = instanceOf({ Joost: 1, Merel: 1 },
  waiting("noor", { Merel: 900, Joost: 800 }, { waitingDays: 50 }),
  waiting("sami", { Merel: 700, Joost: 100 }, { waitingDays: 40 }),
  waiting("lina", { Merel: 950 }, { waitingDays: 30 }));
const [joost, merel] = [0, 1];

function claimed(change: Partial<Record<keyof Claim, number[]>>): string[] {
  const { nodeOf, price, wantedBy } = assign(twoPlaces);
  return violations(twoPlaces, {
    nodeOf: Int32Array.from(change.nodeOf ?? nodeOf),
    price: Float64Array.from(change.price ?? price),
    wantedBy: Int32Array.from(change.wantedBy ?? wantedBy),
  });
}

test("what the solver claims is proven, on random instances of every shape", () => {
  fc.assert(fc.property(smallInput, (input) => {
    const instance = buildInstance(input);
    expect(violations(instance, assign(instance))).toEqual([]);
  }), { numRuns: 1000 });
  for (let seed = 1; seed <= 10; seed += 1) {
    const instance = buildInstance(randomInput(seed, { requests: 400, therapists: 150, reach: 8, places: 4 }));
    expect(violations(instance, assign(instance))).toEqual([]);
  }
});

test("a claim that nobody could object to is the exhaustive optimum: no silent mistake passes", () => {
  fc.assert(fc.property(smallInput, fc.nat(), fc.nat(), fc.integer({ min: -1, max: 3 }), (input, who, where, node) => {
    const instance = buildInstance(input);
    const claim = assign(instance);
    if (claim.nodeOf.length > 0) claim.nodeOf[who % claim.nodeOf.length] = node;
    if (claim.price.length > 0) claim.price[where % claim.price.length]! += node;
    if (violations(instance, claim).length > 0) return;
    expect(valueOf(instance, claim)).toEqual(exhaustively(instance));
  }), { numRuns: 1500 });
});

function valueOf(instance: Instance, { nodeOf }: Claim) {
  const served = Array.from(nodeOf, (node) => (node < 0 ? "0" : "1")).join("");
  let fit = 0;
  nodeOf.forEach((node, request) => {
    for (let pair = instance.pairStart[request]!; pair < instance.pairStart[request + 1]!; pair += 1) {
      if (instance.pairNode[pair] === node) fit += instance.pairFit[pair]!;
    }
  });
  return { served, fit };
}

test("the honest claim about the three children stands", () => {
  expect(claimed({})).toEqual([]);
});

test("a therapist the child may not go to is no seat", () => {
  expect(claimed({ nodeOf: [joost, merel, joost] })).toEqual(["lina is at a node that is not eligible"]);
  expect(claimed({ nodeOf: [joost, merel, 9] })).toEqual(["lina is at a node that is not eligible"]);
});

test("more children than places is seen", () => {
  expect(claimed({ nodeOf: [merel, merel, -1] })).toContain("Merel has 1 more than its places");
});

test("a price on a free place, or below zero, proves nothing", () => {
  expect(claimed({ nodeOf: [-1, merel, -1], price: [5, 200] })).toContain("Joost has a price and a free place");
  expect(claimed({ price: [-1, 200] })).toContain("Joost has no price from zero");
});

test("a child that would be better off elsewhere at these prices is seen", () => {
  expect(claimed({ price: [0, 0] })).toContain("noor is better off at Merel");
});

test("a child passed over for a later one is seen", () => {
  expect(claimed({ nodeOf: [joost, -1, merel] })).toContain("lina holds a place before its turn");
});

test("a full set with a way out of it is no reason to leave a child waiting", () => {
  expect(claimed({ wantedBy: [-1, 2] })).toContain("sami could make room for lina at Joost");
  expect(claimed({ wantedBy: [-1, -1] })).toContain("lina could make room for lina at Merel");
});

test("a node with a free place cannot be called full", () => {
  expect(claimed({ nodeOf: [joost, -1, -1], price: [0, 0] })).toContain("Merel is called full and has a free place");
});
