import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Flow, fluidPrices } from "../../../app/domain/census/fluid-prices.ts";
import { smoothed } from "../../../app/domain/census/smooth-prices.ts";
import { acceptance, noStream, turnover } from "../../../app/domain/census/stream-rates.ts";
import { usualPriceRules } from "../../../app/domain/census/price-rules.ts";

const sampling = { samples: 10, sampleDays: 28, servedWorth: 300 };

/** Sixty requests in two months: one in two can go only to the first therapist, the others to both, and suit the first a little better. */
function twoTherapists(perDay: readonly [number, number]): Flow {
  const onlyFirst = { nodes: [0], fit: [700] };
  const both = { nodes: [0, 1], fit: [750, 700] };
  return { demand: Array.from({ length: 60 }, (_, row) => (row % 2 === 0 ? onlyFirst : both)), days: 56, throughput: perDay, acceptance: 1 };
}

describe("what a place costs", () => {
  test("is nothing where there is room for everyone", () => {
    expect([...fluidPrices(twoTherapists([5, 5]), sampling, 1)]).toEqual([0, 0]);
  });

  test("rises where one kind is short, for the one who is needed and not for the other", () => {
    const [first, second] = fluidPrices(twoTherapists([0.6, 5]), sampling, 1);
    expect(first).toBeGreaterThan(40);
    expect(second).toBe(0);
  });

  test("is more the shorter it is, up to what serving is worth", () => {
    const dear = [2, 1, 0.6, 0.3].map((perDay) => fluidPrices(twoTherapists([perDay, 5]), sampling, 1)[0]!);
    expect(dear).toEqual(dear.toSorted((a, b) => a - b));
    expect(dear.at(-1)).toBeGreaterThan(500);
    expect(dear.at(-1)).toBeLessThanOrEqual(300 + 750);
  });

  test("is nothing when nobody asks", () => {
    expect([...fluidPrices({ demand: [], days: 56, throughput: [1, 2], acceptance: 0.4 }, sampling, 3)]).toEqual([0, 0]);
  });

  test("is the same for the same flow and night, and never below nothing", () => {
    const request = fc.record({ nodes: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }), fit: fc.constant([500, 400, 300, 200]) });
    const flow = fc.record({
      demand: fc.array(request, { maxLength: 12 }), days: fc.integer({ min: 1, max: 60 }),
      throughput: fc.tuple(...Array.from({ length: 4 }, () => fc.double({ min: 0, max: 1, noNaN: true }))), acceptance: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(fc.property(flow, fc.integer(), (some, seed) => {
      const prices = fluidPrices(some, { ...sampling, samples: 2 }, seed);
      expect([...fluidPrices(some, { ...sampling, samples: 2 }, seed)]).toEqual([...prices]);
      expect([...prices].every((price) => price >= 0)).toBe(true);
    }));
  });
});

describe("what the rates are learnt from", () => {
  test("cases that ended against places that were taken, near the usual as long as there are few", () => {
    expect(1 / turnover(noStream, "treatment", usualPriceRules)).toBeCloseTo(170);
    const busy = { ...noStream, takenPlaceDays: 100_000, casesEnded: 1000 };
    expect(1 / turnover(busy, "treatment", usualPriceRules)).toBeCloseTo(101.4, 1);
  });

  test("a silence is a no", () => {
    expect(acceptance([], usualPriceRules)).toBeCloseTo(0.42);
    expect(acceptance([{ ...noStream, saidYes: 500, saidNo: 500 }, { ...noStream, saidNo: 1000 }], usualPriceRules)).toBeCloseTo(0.252, 2);
  });
});

test("a night moves a price by its share only, and never past its bounds", () => {
  const rules = { ...usualPriceRules, tonightPercent: 30, mostPoints: 600 };
  expect(smoothed(400, 0, rules)).toBe(120);
  expect(smoothed(0, 120, rules)).toBe(84);
  expect(smoothed(9000, 600, rules)).toBe(600);
});
