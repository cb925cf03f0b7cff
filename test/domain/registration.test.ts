import { describe, expect, test } from "vitest";
import { isJoinTold } from "../../app/domain/practice-answers.ts";
import { bigNumberLooksDifferent, mayLeadAdultTreatment, mayTreatChildren, needsBigNumber, professions, usualProfessionRules } from "../../app/domain/profession.ts";
import { AgbCode, BigNumber, SkjNumber } from "../../app/domain/registration-numbers.ts";

describe("registration numbers", () => {
  test.each([
    ["19012345625", "19012345625"],
    ["1901 2345 625", "19012345625"],
    ["1901-2345-625", "19012345625"],
    ["1901.2345.625", "19012345625"],
  ])("a BIG number written as %s is %s", (written, number) => expect(BigNumber.parse(written)).toBe(number));

  test.each(["", "1901234562", "190123456250", "1901234562X", "١٩٠١٢٣٤٥٦٢٥"])("%j is no BIG number", (written) => {
    expect(BigNumber.safeParse(written).error?.issues[0]?.message).toBe("big-format");
  });

  test("an AGB code has eight digits, and keeps its leading zero", () => {
    expect(AgbCode.parse("01 061826")).toBe("01061826");
    expect(AgbCode.safeParse("9406182").success).toBe(false);
    expect(AgbCode.safeParse("940618266").success).toBe(false);
  });

  test("an SKJ number has six to twelve digits", () => {
    expect(SkjNumber.parse("110005309")).toBe("110005309");
    expect(SkjNumber.safeParse("11000").success).toBe(false);
    expect(SkjNumber.safeParse("1100053091234").success).toBe(false);
  });
});

describe("what a registration allows", () => {
  test("a gz-psycholoog treats children and leads the treatment of adults", () => {
    expect(mayTreatChildren({ professions: ["gz-psycholoog"], skjNumber: null })).toBe(true);
    expect(mayLeadAdultTreatment(["gz-psycholoog"])).toBe(true);
  });

  test("an orthopedagoog-generalist treats children, but does not lead the treatment of adults", () => {
    expect(mayTreatChildren({ professions: ["orthopedagoog-generalist"], skjNumber: null })).toBe(true);
    expect(mayLeadAdultTreatment(["orthopedagoog-generalist"])).toBe(false);
  });

  test("a kinder- en jeugdpsycholoog NIP treats children only when registered with SKJ", () => {
    expect(mayTreatChildren({ professions: ["kinder-en-jeugdpsycholoog-nip"], skjNumber: null })).toBe(false);
    expect(mayTreatChildren({ professions: ["kinder-en-jeugdpsycholoog-nip"], skjNumber: "110005309" })).toBe(true);
    expect(mayLeadAdultTreatment(["kinder-en-jeugdpsycholoog-nip"])).toBe(false);
  });

  test("one of several professions is enough", () => {
    expect(mayTreatChildren({ professions: ["vaktherapeut"], skjNumber: null })).toBe(false);
    expect(mayTreatChildren({ professions: ["vaktherapeut", "verpleegkundige"], skjNumber: null })).toBe(true);
  });

  test("whoever leads the treatment of adults is of a profession with a BIG number", () => {
    const leading = professions.filter((profession) => mayLeadAdultTreatment([profession]));
    expect(leading.filter((profession) => !needsBigNumber([profession]))).toEqual([]);
    expect(leading).toContain("psychotherapeut");
  });

  test("another list of the minister gives another answer", () => {
    const later = { ...usualProfessionRules, leadsAdultTreatment: ["orthopedagoog-generalist" as const] };
    expect(mayLeadAdultTreatment(["orthopedagoog-generalist"], later)).toBe(true);
    expect(mayLeadAdultTreatment(["gz-psycholoog"], later)).toBe(false);
  });

  test("a BIG number that ends on another profession is pointed out, an ending that we do not know is not", () => {
    expect(bigNumberLooksDifferent(["psychotherapeut"], "19012345625")).toBe(true);
    expect(bigNumberLooksDifferent(["klinisch-psycholoog"], "19012345625")).toBe(false);
    expect(bigNumberLooksDifferent(["psychotherapeut"], "19012345699")).toBe(false);
  });
});

test("the answer about joining a practice is told for two weeks, and then not any more", () => {
  const answeredAt = new Date("2026-11-22T23:30:00Z");
  expect(isJoinTold({ answeredAt: null }, "2027-11-22")).toBe(true);
  expect(isJoinTold({ answeredAt }, "2026-12-07")).toBe(true);
  expect(isJoinTold({ answeredAt }, "2026-12-08")).toBe(false);
});
