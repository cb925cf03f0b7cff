import fc from "fast-check";
import loadHighs from "highs";
import { expect, test } from "vitest";
import { assign, fitOf } from "../../../app/domain/matching/assign.ts";
import { keepFamiliesTogether } from "../../../app/domain/matching/families.ts";
import { householdsOf, togetherness, type Households } from "../../../app/domain/matching/households.ts";
import { buildInstance, type EligiblePair, type Instance, type InstanceInput } from "../../../app/domain/matching/instance.ts";
import { randomInput, seeded, smallInput } from "./cast.ts";
import { familyProgram } from "./family-program.ts";

const bonus = { sameTherapist: 150, samePractice: 60 };

interface Family {
  instance: Instance;
  households: Households;
}

/** Names the household of each request and the practice of each therapist. */
function withFamilies(input: InstanceInput, household: (row: number) => string | undefined, practice: (row: number) => string | undefined): Family {
  const file = {
    requests: input.requests.map((request, row) => ({ ...request, household: household(row) })),
    therapists: input.therapists.map((therapist, row) => ({ ...therapist, practice: practice(row) })),
  };
  const instance = buildInstance(input);
  return { instance, households: householdsOf(file, instance) };
}

function worth({ instance, households }: Family, nodeOf: Int32Array): number {
  let total = togetherness(households, nodeOf, bonus).value;
  nodeOf.forEach((node, request) => { if (node >= 0) total += fitOf(instance, request, node); });
  return total;
}

function solved(family: Family) {
  const apart = assign(family.instance);
  const together = keepFamiliesTogether(family.instance, apart, family.households, bonus);
  return { apart: apart.nodeOf, together };
}

function oneFamily(children: number, places: Record<string, number>, fits: readonly EligiblePair[], practices: Record<string, string> = {}): Family {
  const names = Object.keys(places);
  return withFamilies({
    requests: Array.from({ length: children }, (_, row) => ({ id: `child ${row}`, urgency: "normal", waitingDays: 9 })),
    therapists: names.map((id) => ({ id, places: places[id]! })),
    pairs: fits,
  }, () => "the family", (row) => practices[names[row]!]);
}

test("a sister joins her brother where that costs less fit than being together is worth", () => {
  const family = oneFamily(2, { Joost: 2, Merel: 1 }, [[0, 0, 500], [1, 0, 400], [1, 1, 500]]);
  expect(Array.from(solved(family).together)).toEqual([0, 0]);
});

test("where it costs more, they stay apart", () => {
  const family = oneFamily(2, { Joost: 2, Merel: 1 }, [[0, 0, 500], [1, 0, 300], [1, 1, 500]]);
  expect(Array.from(solved(family).together)).toEqual([0, 1]);
});

test("both go to a third therapist, whom neither would choose alone", () => {
  const family = oneFamily(2, { Fatima: 2, Joost: 1, Merel: 1 }, [[0, 1, 500], [0, 0, 450], [1, 2, 500], [1, 0, 450]]);
  expect(Array.from(solved(family).together)).toEqual([0, 0]);
});

test("two therapists of one practice are the next best thing", () => {
  const family = oneFamily(2, { Fatima: 1, Joost: 1, Merel: 1 }, [[0, 1, 500], [1, 2, 500], [1, 0, 450]], { Joost: "De Linde", Fatima: "De Linde" });
  expect(togetherness(family.households, solved(family).together, bonus)).toEqual({ sameTherapist: 0, samePractice: 1, value: 60 });
});

test("a household larger than any therapist's places is spread over as few as it takes", () => {
  const everywhere = Array.from({ length: 12 }, (_, i): EligiblePair => [Math.floor(i / 3), i % 3, 500]);
  const family = oneFamily(4, { Fatima: 2, Joost: 2, Merel: 2 }, everywhere);
  expect(togetherness(family.households, solved(family).together, bonus)).toEqual({ sameTherapist: 2, samePractice: 0, value: 300 });
});

/** Here a place is free at just the price that the way back to it costs: once, that made the search go on for ever. */
const awkward: InstanceInput = {
  requests: [
    { id: "r0", urgency: "crisis", waitingDays: 1 },
    { id: "r1", urgency: "crisis", waitingDays: 1 },
    { id: "r2", urgency: "crisis", waitingDays: 1 },
    { id: "r3", urgency: "high", waitingDays: 0 },
    { id: "r4", urgency: "normal", waitingDays: 2 },
    { id: "r5", urgency: "high", waitingDays: 0 },
  ],
  therapists: [{ id: "t0", places: 1 }, { id: "t1", places: 3 }, { id: "t2", places: 3 }],
  pairs: [[0, 0, 0], [0, 1, 2], [1, 0, 3], [1, 1, 2], [1, 2, -3], [2, 0, 1], [2, 1, -1], [2, 2, 5], [3, 0, -1], [3, 1, -3], [3, 2, 2], [4, 0, 0], [4, 1, 1], [4, 2, 1], [5, 0, -2], [5, 1, -3]],
};

test("families change nobody's turn, and nothing is worth less than without them", () => {
  fc.assert(fc.property(smallInput, fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 10, maxLength: 10 }), (input, names) => {
    const family = withFamilies(input, (row) => `h${names[row]}`, (row) => `p${names[9 - row]}`);
    const { apart, together } = solved(family);
    expect(Array.from(together, (node) => node >= 0)).toEqual(Array.from(apart, (node) => node >= 0));
    expect(worth(family, together)).toBeGreaterThanOrEqual(worth(family, apart));
  }), { numRuns: 300, examples: [[awkward, [2, 0, 2, 1, 0, 1, 1, 1, 1, 0]]] });
});

test("a mixed-integer program finds less than one per cent more, and most often the same", async () => {
  const highs = await loadHighs();
  const shortfalls: number[] = [1, 2, 3].map((seed) => {
    const random = seeded(seed);
    const input = randomInput(seed, { requests: 50, therapists: 20, reach: 6, places: 4 });
    const homes = input.requests.map(() => (random() < 0.5 ? `h${Math.floor(random() * 10)}` : undefined));
    const family = withFamilies(input, (row) => homes[row], (row) => `p${Math.floor(row / 4)}`);
    const { apart, together } = solved(family);
    const best = highs.solve(familyProgram(family.instance, family.households, apart, bonus)).ObjectiveValue;
    return 1 - worth(family, together) / best;
  });
  expect(Math.min(...shortfalls)).toBeGreaterThan(-1e-9);
  expect(Math.max(...shortfalls)).toBeLessThan(0.01);
});
