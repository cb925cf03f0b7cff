import { expect, test } from "vitest";
import { keptAnswers, readAnswers } from "../../app/domain/read-answers.ts";

test("what was answered is kept, and a question without an answer is not there", () => {
  expect(readAnswers({ personKind: "child", ageYears: " 9 ", places: "online", partsOfWeek: ["mon-am", "tue-pm"], note: "", urgency: "" })).toEqual({
    answers: { personKind: "child", ageYears: "9", places: ["online"], partsOfWeek: ["mon-am", "tue-pm"] },
    problems: [],
  });
});

test.each([
  ["ageYears", "negen"], ["ageYears", "120"], ["personKind", "Fatima"], ["language", "Klingon"], ["origin", "Almere Haven 12"], ["desk", "De Haven"],
  ["forms", "EMDR bij Fatima"], ["places", "Dorpsstraat 1"], ["excludedPractices", "Praktijk De Linde"], ["turnsEighteenSoon", "14 mei"],
])("no field but the note can hold a text: %s says %j", (field, typed) => {
  const { answers, problems } = readAnswers({ [field]: typed });
  expect(answers).toEqual({});
  expect(problems).toEqual([{ field, code: `${field}-unusable` }]);
});

test("a note in which the guard finds somebody is not kept; the places are marked as typed, and the rest is kept", () => {
  const note = "Rustig kind.\r\nBel moeder op 06-12345678.";
  const { answers, problems } = readAnswers({ ageYears: "9", note });
  expect(answers).toEqual({ ageYears: "9" });
  expect(problems).toMatchObject([{ field: "note", code: "guard-phone" }]);
  const [place] = problems[0]?.at ?? [];
  expect(note.slice(place?.start, place?.end)).toBe("06-12345678");
});

test("a note that tells who it is about in two ways says so", () => {
  expect(readAnswers({ note: "Bel 06-12345678 of mail fatima@example.com" }).problems).toMatchObject([{ code: "guard-several" }]);
});

test("a note is kept without blank space around it, and counted as the browser counts", () => {
  expect(readAnswers({ note: "  Slaapt slecht.\r\nEet goed. " }).answers.note).toBe("Slaapt slecht.\nEet goed.");
  expect(readAnswers({ note: "\r\na".repeat(250) }).problems).toEqual([]);
  expect(readAnswers({ note: "a".repeat(501) }).problems).toEqual([{ field: "note", code: "note-too-long" }]);
});

test("a note that is too long is not searched for people, which would take long; it is not kept either", () => {
  const { answers, problems } = readAnswers({ note: "Bel 06-12345678. ".repeat(40) });
  expect(answers).toEqual({});
  expect(problems).toEqual([{ field: "note", code: "note-too-long" }]);
});

test("answers come back from a draft as they were kept; what is no answer any more is left out", () => {
  expect(keptAnswers({ ageYears: "9", urgency: "whenever", places: ["online"] })).toEqual({ ageYears: "9", places: ["online"] });
  expect(keptAnswers("nonsense")).toEqual({});
});

test("single therapists are left out by their number in a register, as people type it", () => {
  const numbers = (typed: string) => readAnswers({ excludedTherapists: typed });
  expect(numbers("0901 2345 625, 110.005.309").answers.excludedTherapists).toEqual(["09012345625", "110005309"]);
  expect(numbers("").answers.excludedTherapists).toBeUndefined();
  expect(numbers("dokter Jansen")).toMatchObject({ answers: {}, problems: [{ field: "excludedTherapists", code: "excludedTherapists-unusable" }] });
});
