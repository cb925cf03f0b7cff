import { expect, test } from "vitest";
import { peopleShownAs, rarityOf } from "../../../app/domain/privacy/re-identification.ts";
import { assumedPopulation, ReferencePopulation } from "../../../app/domain/privacy/reference-population.ts";
import { shownPerson, waysToShow } from "../../../app/domain/privacy/shown-as.ts";
import { languages } from "../../../app/domain/language.ts";

const child = (ageYears: number, language: string) => ({ personKind: "child" as const, ageYears, language });
const parent = (ageYears: number, language: string) => ({ personKind: "parent" as const, ageYears, language });

test("a child of nine who speaks Dutch, Arabic or Tigrinya is one of many", () => {
  for (const language of ["nl", "ar", "ti"]) expect(rarityOf(child(9, language), assumedPopulation), language).toBeNull();
});

test("a child of nine who speaks Hungarian stands out by the year: the age group is coarse enough", () => {
  expect(rarityOf(child(9, "hu"), assumedPopulation)).toEqual({ because: "age-and-language", people: 300, helps: ["age-band", "language-hidden"] });
});

test("a child of nine who speaks Tamil stands out by the language: only leaving that unsaid helps", () => {
  expect(rarityOf(child(9, "ta"), assumedPopulation)).toEqual({ because: "age-and-language", people: 50, helps: ["language-hidden"] });
});

test("where nothing alone is enough, both together are offered; where that is not enough either, nothing but confirming", () => {
  const tiny: ReferencePopulation = { ...assumedPopulation, fewest: 500_000 };
  expect(rarityOf(child(9, "ta"), tiny)?.helps).toEqual(["both"]);
  expect(rarityOf(child(9, "ta"), { ...tiny, fewest: 100_000_000 })?.helps).toEqual([]);
});

test("a parent of sixteen stands out in any language, and no coarser word makes her one of many", () => {
  expect(rarityOf(parent(16, "nl"), assumedPopulation)).toEqual({ because: "young-parent", people: 300, helps: [] });
  expect(rarityOf(parent(34, "nl"), assumedPopulation)).toBeNull();
});

test("a language that is in no group counts as one of the smallest", () => {
  expect(peopleShownAs(child(9, "xx"), "exact", assumedPopulation)).toBe(peopleShownAs(child(9, "ta"), "exact", assumedPopulation));
});

test("every language of the platform has its group, and no language has two", () => {
  const grouped = assumedPopulation.groups.flatMap((group) => group.languages);
  expect(grouped.toSorted()).toEqual([...languages].toSorted());
});

test("a coarser way of showing is never rarer", () => {
  for (const language of languages) for (let age = 0; age < 80; age += 1) {
    const exact = peopleShownAs(child(age, language), "exact", assumedPopulation);
    for (const way of waysToShow) expect(peopleShownAs(child(age, language), way, assumedPopulation), `${language} ${age} ${way}`).toBeGreaterThanOrEqual(exact);
  }
});

test("what is shown keeps nothing of what was left out", () => {
  expect(shownPerson({ ageYears: 9, language: "ta" }, "exact")).toEqual({ ageYears: 9, ageBand: "8-11", language: "ta" });
  expect(shownPerson({ ageYears: 9, language: "ta" }, "age-band")).toEqual({ ageYears: null, ageBand: "8-11", language: "ta" });
  expect(shownPerson({ ageYears: 9, language: "ta" }, "language-hidden")).toEqual({ ageYears: 9, ageBand: "8-11", language: null });
  expect(shownPerson({ ageYears: 9, language: "ta" }, "both")).toEqual({ ageYears: null, ageBand: "8-11", language: null });
});

test("the table that the platform starts with has the shape of the setting", () => {
  expect(ReferencePopulation.parse(assumedPopulation)).toEqual(assumedPopulation);
});
