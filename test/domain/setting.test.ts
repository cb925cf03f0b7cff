import { describe, expect, test } from "vitest";
import { z } from "zod";
import { inForce, versionsOf } from "../../app/domain/setting.ts";

const deductible = [
  { validFrom: "2027-01-01", value: 165 },
  { validFrom: "2016-01-01", value: 385 },
];

describe("the version of a setting that is in force", () => {
  test("is the last one that has started", () => {
    expect(inForce(deductible, "2026-12-31")).toBe(385);
    expect(inForce(deductible, "2028-06-01")).toBe(165);
  });

  test("counts from its first day", () => expect(inForce(deductible, "2027-01-01")).toBe(165));

  test("does not exist before the first: that is a fault, not a guess", () => {
    expect(() => inForce(deductible, "2015-12-31")).toThrow(RangeError);
  });
});

describe("a dated setting", () => {
  const setting = versionsOf(z.number());

  test("has at least one version", () => expect(setting.safeParse([]).success).toBe(false));

  test("has no two versions from the same day", () => {
    const twice = [{ validFrom: "2026-01-01", value: 1 }, { validFrom: "2026-01-01", value: 2 }];
    expect(setting.safeParse(twice).success).toBe(false);
    expect(setting.safeParse(deductible).success).toBe(true);
  });
});
