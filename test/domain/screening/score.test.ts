import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instruments, type ScoredCode, scoredCodes } from "../../../app/domain/screening/instruments.ts";
import { knownScreeningRules as rules, ScreeningRules } from "../../../app/domain/screening/rules.ts";
import { highestTotal, type ItemAnswers, scoreScreening, type ScreeningScore } from "../../../app/domain/screening/score.ts";

const all = (code: ScoredCode, value: number): ItemAnswers => Object.fromEntries(instruments[code].items.map((item) => [item, value]));

function scored(code: ScoredCode, answers: ItemAnswers): ScreeningScore {
  const scoring = scoreScreening(code, answers, rules);
  if (scoring.kind !== "scored") throw new Error(`Refused: ${scoring.missing.join()} ${scoring.impossible.join()}`);
  return scoring.score;
}

describe("CRIES-13", () => {
  test("has scales of at most 20, 20 and 25, and a total of at most 65", () => {
    expect(scored("cries-13", all("cries-13", 5))).toMatchObject({ total: 65, scales: { intrusion: 20, avoidance: 20, arousal: 25 } });
  });

  test("counts 0, 1, 3 and 5: a 2 is refused, and named by its number", () => {
    expect(scoreScreening("cries-13", { ...all("cries-13", 0), "7": 2 }, rules)).toEqual({ kind: "refused", missing: [], impossible: ["7"] });
  });

  test("a worked example: Noor's intrusion is 1, 4, 8 and 9", () => {
    expect(scored("cries-13", { ...all("cries-13", 0), "1": 5, "4": 3, "8": 1, "9": 5, "3": 3 })).toMatchObject({ total: 17, scales: { intrusion: 14, avoidance: 0, arousal: 3 } });
  });

  test("of the child is raised from 30, of the parent from 31", () => {
    const thirty = { ...all("cries-13", 0), "1": 5, "2": 5, "3": 5, "4": 5, "5": 5, "6": 5 };
    expect(scored("cries-13", thirty)).toMatchObject({ total: 30, band: "raised" });
    expect(scored("cries-13-parent", thirty).band).toBe("not-raised");
    expect(scored("cries-13-parent", { ...thirty, "7": 1 }).band).toBe("raised");
    expect(scored("cries-13", { ...thirty, "6": 3, "7": 1 })).toMatchObject({ total: 29, band: "not-raised" });
  });
});

test("CRIES-8 has two scales of at most 20, and is raised from 17", () => {
  expect(scored("cries-8", all("cries-8", 5))).toMatchObject({ total: 40, scales: { intrusion: 20, avoidance: 20 } });
  const sixteen = { ...all("cries-8", 0), "1": 5, "2": 5, "3": 5, "4": 1 };
  expect(scored("cries-8", sixteen)).toMatchObject({ total: 16, band: "not-raised" });
  expect(scored("cries-8", { ...sixteen, "5": 1 }).band).toBe("raised");
});

describe("KJTS (CATS-2)", () => {
  test("of items 9, 10 and 15 only the highest sub-item counts", () => {
    expect(scored("cats-2", { ...all("cats-2", 0), "9a": 1, "9b": 3, "9c": 2, "10b": 2, "15a": 1 })).toMatchObject({ total: 6, scales: { cognition: 5, arousal: 1 } });
  });

  test("comes to at most 60, not to more for the sub-items", () => expect(scored("cats-2", all("cats-2", 3)).total).toBe(60));

  test("is raised from 21 and probable from 25", () => {
    const answers = (count: number) => ({ ...all("cats-2", 0), ...Object.fromEntries(["1", "2", "3", "4", "5", "6", "7"].map((item) => [item, 3])), "8": count, "11": Math.max(0, count - 2) });
    expect([0, 2, 3].map((count) => [scored("cats-2", answers(count)).total, scored("cats-2", answers(count)).band])).toEqual([[21, "raised"], [23, "raised"], [25, "probable"]]);
    expect(scored("cats-2", { ...answers(0), "1": 2 }).band).toBe("not-raised");
  });

  test("with one sub-item missing gives no total", () => {
    const { "9d": _, ...answers } = all("cats-2", 0);
    expect(scoreScreening("cats-2", answers, rules)).toEqual({ kind: "refused", missing: ["9d"], impossible: [] });
  });
});

test("CATS 3-6 has 16 items and is raised from 15, until a clinician says otherwise", () => {
  const fourteen = { ...all("cats-3-6", 1), "1": 0, "2": 0 };
  expect(scored("cats-3-6", all("cats-3-6", 3)).total).toBe(48);
  expect(scored("cats-3-6", fourteen)).toMatchObject({ total: 14, band: "not-raised" });
  expect(scored("cats-3-6", { ...fourteen, "1": 1 }).band).toBe("raised");
  expect(rules.cutOffs["cats-3-6"]).toMatchObject({ certainty: "choice", confirmBy: "clinician" });
});

describe("PCL-5", () => {
  test("is raised from 33 of 80", () => {
    const thirtyTwo = { ...all("pcl-5", 0), ...Object.fromEntries(["1", "2", "3", "4", "5", "6", "7", "8"].map((item) => [item, 4])) };
    expect(scored("pcl-5", all("pcl-5", 4)).total).toBe(80);
    expect(scored("pcl-5", thirtyTwo)).toMatchObject({ total: 32, band: "not-raised" });
    expect(scored("pcl-5", { ...thirtyTwo, "9": 1 }).band).toBe("raised");
  });

  test("its pattern needs one of B, one of C, two of D and two of E, each at least 2", () => {
    const pattern = { ...all("pcl-5", 0), "1": 2, "6": 2, "8": 2, "9": 2, "15": 2, "16": 2 };
    expect(scored("pcl-5", pattern).pattern).toBe("ptsd");
    for (const item of ["1", "6", "9", "16"]) expect(scored("pcl-5", { ...pattern, [item]: 1 }).pattern).toBe("none");
  });
});

describe("ITQ", () => {
  const ptsd = { ...all("itq", 0), P1: 2, P3: 2, P6: 2, P8: 2 };
  const complex = { ...ptsd, C2: 2, C3: 2, C5: 2, C9: 2 };

  test("PTSD: of each cluster a complaint of 2, and it hinders daily life", () => {
    expect(scored("itq", ptsd)).toMatchObject({ pattern: "ptsd", band: "probable" });
    for (const item of ["P1", "P3", "P6", "P8"]) expect(scored("itq", { ...ptsd, [item]: 1 })).toMatchObject({ pattern: "none", band: "not-raised" });
  });

  test("complex PTSD: that and self-organisation, and then not the plain one as well", () => {
    expect(scored("itq", complex).pattern).toBe("complex-ptsd");
    for (const item of ["C2", "C3", "C5", "C9"]) expect(scored("itq", { ...complex, [item]: 1 }).pattern).toBe("ptsd");
  });

  test("self-organisation without PTSD is neither", () => expect(scored("itq", { ...complex, P1: 0 }).pattern).toBe("none"));

  test("daily life decides and does not count in the total", () => expect(scored("itq", all("itq", 4)).total).toBe(48));
});

const anyCase = fc.constantFrom(...scoredCodes).chain((code) =>
  fc.record({ code: fc.constant(code), answers: fc.record(Object.fromEntries(instruments[code].items.map((item) => [item, fc.constantFrom(...instruments[code].values)]))) }),
);
const order = ["not-raised", "raised", "probable"];

describe("every instrument", () => {
  test("stays within its bounds, and its scales add up to its total", () => {
    fc.assert(fc.property(anyCase, ({ code, answers }) => {
      const { total, scales } = scored(code, answers);
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(highestTotal(code));
      expect(Object.values(scales).reduce((one, other) => one + other, 0)).toBe(total);
    }));
  });

  test("never falls when one answer rises, neither in total nor in band", () => {
    fc.assert(fc.property(anyCase, fc.nat(), ({ code, answers }, pick) => {
      const item = instruments[code].items[pick % instruments[code].items.length]!;
      const [before, after] = [scored(code, answers), scored(code, { ...answers, [item]: Math.max(...instruments[code].values) })];
      expect(after.total).toBeGreaterThanOrEqual(before.total);
      expect(order.indexOf(after.band)).toBeGreaterThanOrEqual(order.indexOf(before.band));
    }));
  });

  test("refuses a total when one item is missing, whichever", () => {
    fc.assert(fc.property(anyCase, fc.nat(), ({ code, answers }, pick) => {
      const item = instruments[code].items[pick % instruments[code].items.length]!;
      expect(scoreScreening(code, { ...answers, [item]: undefined }, rules)).toEqual({ kind: "refused", missing: [item], impossible: [] });
    }));
  });

  test("keeps no item answer in its result", () => {
    fc.assert(fc.property(anyCase, ({ code, answers }) => {
      const { scales, ...score } = scored(code, answers);
      expect(Object.keys(score).toSorted()).toEqual(["band", "pattern", "total"]);
      expect(Object.keys(scales)).toEqual(Object.keys(instruments[code].scales));
    }));
  });

  test("asks each item in no more than one scale, and no scale asks what the form has not", () => {
    for (const { items, scales, beside = {} } of Object.values(instruments)) {
      const asked = [...Object.values(scales), ...Object.values(beside)].flat();
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.toSorted()).toEqual([...new Set(items.map((item) => item.replace(/[a-d]$/, "")))].toSorted());
    }
  });
});

test("every cut-off and term names its source", () => {
  expect(ScreeningRules.safeParse(rules).success).toBe(true);
});
