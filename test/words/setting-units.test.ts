import { expect, test } from "vitest";
import { settingFields, unitOfOne } from "../../app/words/setting-fields.ts";
import { valueInWords } from "../../app/components/national/setting-text.ts";

const unitsIn = (language: "nl" | "en") => [...new Set(Object.values(settingFields[language]).flatMap((fields) => Object.values(fields)).map((text) => text.split("|")[1] ?? "").filter((unit) => unit !== ""))];
/** Said in the same way of one and of many. */
const sameForOne = ["uur", "jaar", "keer", "euro", "procent", "percent"];

test.for(["nl", "en"] as const)("every unit of a setting has a word for one (%s)", (language) => {
  expect(unitsIn(language).filter((unit) => unitOfOne(unit, language) === unit && !sameForOne.includes(unit))).toEqual([]);
});

test("one working day is no working days", () => {
  const said = (value: string) => valueInWords("answer-terms", { kind: "number", about: "crisis", value }, "nl");
  expect([said("1"), said("2")]).toEqual(["1 werkdag", "2 werkdagen"]);
  expect(unitOfOne("dagen zonder wijziging", "nl")).toBe("dag zonder wijziging");
});
