import { expect, test } from "vitest";
import { TreatmentStory } from "../../app/domain/treatment.ts";
import { treatments } from "../../db/facts/treatments.ts";

const coded = (code: string) => treatments.find((treatment) => treatment.code === code);

test("every treatment has a code of its own that fits in an address", () => {
  const codes = treatments.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[a-z0-9-]+$/.test(code))).toEqual([]);
});

test("what the catalogue says has the shape that its page reads", () => {
  for (const { code, facts } of treatments) expect([code, TreatmentStory.safeParse(facts).success]).toEqual([code, true]);
});

test("EMDR and trauma-focused CBT are the first choice for young people", () => {
  const first = treatments.filter(({ facts }) => facts.evidenceLevel === "first-choice").map(({ code }) => code);
  expect(first.toSorted()).toEqual(["emdr", "tfcgt"]);
});

test("a shelter programme supports, and nobody is matched to it", () => {
  const supporting = ["veerkracht", "tijd-voor-toontje", "he-kijk-mij-nou", "let-op-de-kleintjes", "en-nu-ik", "piep-zei-de-muis"];
  expect(supporting.map((code) => [code, coded(code)?.matchable])).toEqual(supporting.map((code) => [code, false]));
});

test("a form without a source that we read says so", () => {
  const unsourced = treatments.filter(({ facts }) => facts.sources.length === 0);
  expect(unsourced.length).toBeGreaterThan(0);
  for (const { code, facts } of unsourced) expect([code, facts.summary.certainty === "source", facts.evidence.certainty === "source"]).toEqual([code, false, false]);
});

test("Horizon after violence warns that the violence must have stopped", () => {
  expect(coded("horizon-3")?.facts.note).toMatchObject({ nl: expect.stringContaining("gestopt"), certainty: "source" });
});
