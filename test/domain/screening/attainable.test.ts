import fc from "fast-check";
import { expect, test } from "vitest";
import { areAttainable, attainableSums, isPossibleItqBand } from "../../../app/domain/screening/attainable.ts";
import { instruments, scoredCodes } from "../../../app/domain/screening/instruments.ts";
import { knownScreeningRules as rules } from "../../../app/domain/screening/rules.ts";
import { scoreScreening } from "../../../app/domain/screening/score.ts";

const cries = { intrusion: 12, avoidance: 6, arousal: 14 };

test("four answers of 0, 1, 3 or 5 come to every sum up to 20 but 17 and 19", () => {
  const sums = attainableSums([0, 1, 3, 5], 4);
  expect(Array.from({ length: 24 }, (_, sum) => sum).filter((sum) => !sums.has(sum))).toEqual([17, 19, 21, 22, 23]);
});

test("a sum that no answers come to is refused, and so is a scale too few, too many, or of another form", () => {
  expect(areAttainable("cries-13", cries)).toBe(true);
  expect(areAttainable("cries-13", { ...cries, intrusion: 17 })).toBe(false);
  expect(areAttainable("cries-13", { ...cries, arousal: 26 })).toBe(false);
  expect(areAttainable("cries-13", { intrusion: 12, avoidance: 6 })).toBe(false);
  expect(areAttainable("cries-13", { ...cries, cognition: 1 })).toBe(false);
  expect(areAttainable("cries-8", cries)).toBe(false);
});

test("sub-items add nothing: cluster D of the KJTS has seven answers, so at most 21", () => {
  const sums = { intrusion: 0, avoidance: 0, arousal: 0 };
  expect([areAttainable("cats-2", { ...sums, cognition: 21 }), areAttainable("cats-2", { ...sums, cognition: 22 })]).toEqual([true, false]);
});

test("an ITQ is probable only with a complaint in each of the three clusters of PTSD", () => {
  const sums = { reliving: 2, avoidance: 2, threat: 2, affect: 0, selfImage: 0, relations: 0 };
  expect(isPossibleItqBand("probable", sums)).toBe(true);
  for (const cluster of ["reliving", "avoidance", "threat"]) expect(isPossibleItqBand("probable", { ...sums, [cluster]: 1 })).toBe(false);
  expect(isPossibleItqBand("not-raised", { ...sums, reliving: 8, avoidance: 8, threat: 8 })).toBe(true);
  expect(isPossibleItqBand("raised", sums)).toBe(false);
});

const anyCase = fc.constantFrom(...scoredCodes).chain((code) =>
  fc.record({ code: fc.constant(code), answers: fc.record(Object.fromEntries(instruments[code].items.map((item) => [item, fc.constantFrom(...instruments[code].values)]))) }),
);

test("what a browser works out from real answers is never refused", () => {
  fc.assert(fc.property(anyCase, ({ code, answers }) => {
    const scoring = scoreScreening(code, answers, rules);
    if (scoring.kind !== "scored") throw new Error("refused");
    expect(areAttainable(code, scoring.score.scales)).toBe(true);
    expect(code !== "itq" || isPossibleItqBand(scoring.score.band, scoring.score.scales)).toBe(true);
  }));
});
