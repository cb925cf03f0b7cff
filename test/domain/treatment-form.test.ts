import { describe, expect, test } from "vitest";
import { treatments } from "../../db/facts/treatments.ts";
import { statements } from "../../app/domain/treatment-statements.ts";
import { mayChangeAudience, readTreatmentForm } from "../../app/domain/treatment-form.ts";

const today = "2026-11-22";
const said = (field: string) => ({ [`${field}Nl`]: "Werkt met spel.", [`${field}En`]: "Works with play.", [`${field}Certainty`]: "source" });
const whole = {
  name: "Speltherapie (kort)", audience: "child", ageMin: "4", ageMax: "", evidenceLevel: "practice", reviewedOn: today, reviewOn: "2027-11-22",
  ...said("summary"), ...said("format"), ...said("evidence"), ...said("givenBy"), source1Title: "Boek uit 2026", source1Url: "https://voorbeeld.nl/boek",
};
const problems = (change: object) => {
  const read = readTreatmentForm({ ...whole, ...change }, today);
  return "problems" in read ? read.problems.map(({ field, code }) => `${field}: ${code}`) : [];
};

test("everything that the catalogue starts with can be saved as it stands", () => {
  for (const { name, audience, ageMin, ageMax, facts } of treatments) {
    const texts = statements.flatMap(({ name: field }) => {
      const statement = facts[field];
      return statement ? [[`${field}Nl`, statement.nl], [`${field}En`, statement.en], [`${field}Certainty`, statement.certainty]] : [];
    });
    const sources = facts.sources.flatMap(({ title, url }, index) => [[`source${index + 1}Title`, title], [`source${index + 1}Url`, url]]);
    const form = { name, audience, ageMin: String(ageMin ?? ""), ageMax: String(ageMax ?? ""), evidenceLevel: facts.evidenceLevel, reviewedOn: today, reviewOn: "2027-11-22", ...Object.fromEntries([...texts, ...sources]) };
    expect(readTreatmentForm(form, today), name).toMatchObject({ written: { name, audience, ageMin, ageMax, story: facts } });
  }
});

describe("what is written about a treatment", () => {
  test("becomes what the catalogue says, in both languages, with what is left out left out", () => {
    const read = readTreatmentForm(whole, today);
    expect(read).toMatchObject({ written: { name: "Speltherapie (kort)", ageMin: 4, ageMax: null, story: { summary: { nl: "Werkt met spel.", en: "Works with play.", certainty: "source" }, sources: [{ title: "Boek uit 2026" }] } } });
    expect("written" in read && "note" in read.written.story).toBe(false);
  });

  test("is told everything that is missing at once", () => {
    expect(problems({ name: "", audience: "", evidenceLevel: "x", ageMin: "oud", summaryEn: "", reviewOn: "" })).toEqual([
      "name: name-missing", "audience: audience-missing", "ageMin: age-unusable", "evidenceLevel: level-missing", "reviewOn: not-a-date", "summaryEn: statement-missing",
    ]);
  });

  test("is in both languages or in none, where it may be left out", () => {
    expect(problems({ noteNl: "Let op." })).toEqual(["noteEn: statement-missing", "noteCertainty: certainty-missing"]);
    expect(problems({ ...said("note"), noteEn: "" })).toEqual(["noteEn: statement-missing"]);
  });

  test("says nothing of a person, and marks where it does", () => {
    const read = readTreatmentForm({ ...whole, formatNl: "Bel 06-12345678." }, today);
    expect(read).toMatchObject({ problems: [{ field: "formatNl", code: "statement-names-somebody", at: [{ start: 4, end: 15 }] }] });
  });

  test("has ages in order, a review that was, and a next one after it", () => {
    expect(problems({ ageMax: "3" })).toEqual(["ageMax: ages-reversed"]);
    expect(problems({ reviewedOn: "2026-11-23" })).toEqual(["reviewedOn: reviewed-later"]);
    expect(problems({ reviewOn: today })).toEqual(["reviewOn: review-too-soon"]);
  });

  test("rests on pages that can be opened safely", () => {
    for (const source1Url of ["http://voorbeeld.nl", "javascript:alert(1)", "", "voorbeeld.nl"]) expect(problems({ source1Url }), source1Url).toEqual(["source1Url: url-unusable"]);
    expect(problems({ source2Url: "https://voorbeeld.nl" })).toEqual(["source2Title: source-missing"]);
  });
});

test("for whom it is may change within one way of helping, and otherwise only while nobody stands on it", () => {
  expect(mayChangeAudience("child", "child-and-adult", true)).toBe(true);
  expect(mayChangeAudience("child", "group", true)).toBe(false);
  expect(mayChangeAudience("child", "group", false)).toBe(true);
});
