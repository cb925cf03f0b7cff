import { expect, test } from "vitest";
import type { ReadAnswers } from "../../app/domain/read-answers.ts";
import type { RequestAnswers } from "../../app/domain/request-answers.ts";
import { completeRequest } from "../../app/domain/request-form.ts";
import { deskAnswer, type RequestOffer, suits } from "../../app/domain/request-offer.ts";
import { partsOfTheWeek } from "../../app/domain/working-week.ts";
import { deHaven, deLinde, nineYearOld, offer, today } from "./request-cast.ts";

function read(changes: Partial<Record<keyof RequestAnswers, unknown>> = {}): ReadAnswers {
  const answers = { ...nineYearOld, ...changes } as RequestAnswers;
  return { answers, problems: [] };
}

function problemsOf(changes: Partial<Record<keyof RequestAnswers, unknown>>, on: RequestOffer = offer) {
  const completion = completeRequest(read(changes), on, today);
  return completion.kind === "incomplete" ? completion.problems.map(({ code }) => code) : [];
}

function requestOf(changes: Partial<Record<keyof RequestAnswers, unknown>> = {}, on: RequestOffer = offer) {
  const completion = completeRequest(read(changes), on, today);
  if (completion.kind === "incomplete") throw new Error(completion.problems.map(({ code }) => code).join(", "));
  return completion.request;
}

test("a filled-in form becomes a request with the day on which the age was stated", () => {
  expect(requestOf()).toEqual({
    desk: { organisationId: deHaven, region: "flevoland" },
    ageStatedOn: today,
    exclusions: { regions: [], practices: [], therapists: [] },
    prospect: { leavesOn: null, afterLeaving: null, movesTo: null, safety: null },
    rareWhenSent: false,
    details: {
      setting: "shelter", kind: "treatment", personKind: "child", ageYears: 9, turnsEighteenSoon: false,
      forms: ["emdr"], populations: [], language: "ar", interpreterOk: true, therapistGender: "female", genderMust: false,
      places: ["at-shelter", "online"], partsOfWeek: ["mon-am", "tue-pm"], absenceLikely: false, urgency: "high",
      urgencyReason: "daily-life", shownAs: "exact",
      note: "Slaapt slecht en schrikt van harde geluiden.", origin: { kind: "region", region: "kennemerland" },
    },
  });
});

test("an empty form names every question that everybody must answer, in the order of the form", () => {
  const completion = completeRequest({ answers: {}, problems: [] }, offer, today);
  expect(completion).toMatchObject({ kind: "incomplete" });
  expect(completion.kind === "incomplete" && completion.problems.map(({ field }) => field)).toEqual([
    "personKind", "ageYears", "kind", "language", "gender", "places", "partsOfWeek", "urgency", "origin",
  ]);
});

test("a problem that was found while reading is told once, in its place between the others", () => {
  const completion = completeRequest({ answers: { ...nineYearOld, ageYears: undefined, origin: undefined }, problems: [{ field: "note", code: "guard-phone" }, { field: "ageYears", code: "ageYears-unusable" }] }, offer, today);
  expect(completion).toEqual({
    kind: "incomplete",
    problems: [{ field: "ageYears", code: "ageYears-unusable" }, { field: "origin", code: "origin-missing" }, { field: "note", code: "guard-phone" }],
  });
});

test("the region is asked only where there is a choice", () => {
  const two = { ...offer, desks: [...offer.desks, { organisationId: deHaven, region: "kennemerland" }] };
  expect(problemsOf({}, two)).toEqual(["desk-missing"]);
  expect(requestOf({ desk: `${deHaven}:kennemerland` }, two).desk.region).toBe("kennemerland");
});

test("a region that is off by now, or of somebody else, is refused", () => {
  expect(problemsOf({ desk: `${deHaven}:groningen` })).toEqual(["desk-region-off"]);
  expect(problemsOf({ desk: deskAnswer({ organisationId: deLinde, region: "flevoland" }) })).toEqual(["desk-region-off"]);
  expect(problemsOf({}, { ...offer, desks: [] })).toEqual(["desk-missing"]);
});

test("whether a family lives at home is asked only once that is on offer", () => {
  expect(requestOf({ setting: "ambulant" }).details.setting).toBe("shelter");
  const ambulant = { ...offer, ambulant: true };
  expect(problemsOf({}, ambulant)).toEqual(["setting-missing"]);
  expect(requestOf({ setting: "ambulant" }, ambulant).details.setting).toBe("ambulant");
});

test("only at seventeen it matters whether the eighteenth birthday is near", () => {
  expect(problemsOf({ ageYears: "17" })).toEqual(["turnsEighteenSoon-missing"]);
  expect(requestOf({ ageYears: "17", turnsEighteenSoon: "yes" }).details.turnsEighteenSoon).toBe(true);
  expect(requestOf({ ageYears: "17", turnsEighteenSoon: "no" }).details.turnsEighteenSoon).toBe(false);
  expect(requestOf({ ageYears: "16", turnsEighteenSoon: "yes" }).details.turnsEighteenSoon).toBe(false);
});

test("a slip in the age is caught: a parent of four, a child of forty", () => {
  expect(problemsOf({ personKind: "parent", ageYears: "4", forms: ["therapist-decides"] })).toEqual(["ageYears-not-of-parent"]);
  expect(problemsOf({ ageYears: "40" })).toEqual(["ageYears-not-of-child"]);
});

test("a form of treatment must suit the person and the age", () => {
  expect(problemsOf({ ageYears: "3" })).toEqual(["forms-do-not-suit"]);
  expect(problemsOf({ forms: ["ntg"] })).toEqual(["forms-do-not-suit"]);
  expect(problemsOf({ forms: ["ntg"], personKind: "parent", ageYears: "34" })).toEqual([]);
  expect(problemsOf({ forms: ["pcit"], personKind: "parent", ageYears: "34" })).toEqual(["forms-do-not-suit"]);
  expect(problemsOf({ forms: ["no-such-form"] })).toEqual(["forms-unusable"]);
});

test("a form of treatment suits up to and including its highest age", () => {
  const horizon = { code: "horizon", audience: "group", ageMin: 4, ageMax: 12 } as const;
  expect([3, 4, 12, 13].map((age) => suits(horizon, "child", age))).toEqual([false, true, true, false]);
});

test("the therapist decides: no form is asked for, also when others were ticked beside it", () => {
  expect(problemsOf({ forms: undefined })).toEqual(["forms-missing"]);
  expect(requestOf({ forms: ["therapist-decides"] }).details.forms).toEqual([]);
  expect(requestOf({ forms: ["emdr", "therapist-decides"] }).details.forms).toEqual([]);
});

test("a screening asks for no form of treatment", () => {
  expect(requestOf({ kind: "screening", forms: undefined }).details.forms).toEqual([]);
  expect(requestOf({ kind: "screening", forms: ["ntg"] }).details.forms).toEqual([]);
});

test("an interpreter is asked about only when the language is not Dutch", () => {
  expect(problemsOf({ interpreter: undefined })).toEqual(["interpreter-missing"]);
  expect(requestOf({ language: "nl", interpreter: undefined }).details.interpreterOk).toBe(false);
  expect(requestOf({ interpreter: "no" }).details.interpreterOk).toBe(false);
});

test("a wish and a must for the therapist's gender are kept apart", () => {
  const genderOf = (gender: string) => {
    const { therapistGender, genderMust } = requestOf({ gender }).details;
    return [therapistGender, genderMust];
  };
  expect(genderOf("any")).toEqual([null, false]);
  expect(genderOf("male-wish")).toEqual(["male", false]);
  expect(genderOf("female-must")).toEqual(["female", true]);
});

test("that an appointment may be missed is said with one tick, and never asked", () => {
  expect(requestOf({ absenceLikely: "yes" }).details.absenceLikely).toBe(true);
  expect(requestOf({ absenceLikely: undefined }).details.absenceLikely).toBe(false);
});

test("who can come at any part of the week need not tick them all", () => {
  expect(requestOf({ partsOfWeek: undefined, anyPart: "yes" }).details.partsOfWeek).toEqual([...partsOfTheWeek]);
});

test("origin may be a region, abroad or unknown, and nothing else", () => {
  expect(requestOf({ origin: "abroad" }).details.origin).toEqual({ kind: "abroad" });
  expect(requestOf({ origin: "unknown" }).details.origin).toEqual({ kind: "unknown" });
  expect(problemsOf({ origin: "atlantis" })).toEqual(["origin-unusable"]);
});

test("only regions and practices that are on the list can be left out", () => {
  expect(requestOf({ excludedRegions: ["kennemerland"], excludedPractices: [deLinde], excludedTherapists: ["19012345625"] }).exclusions).toEqual({
    regions: ["kennemerland"], practices: [deLinde], therapists: ["19012345625"],
  });
  expect(problemsOf({ excludedRegions: ["atlantis"], excludedPractices: [deHaven] })).toEqual(["excludedRegions-unusable", "excludedPractices-unusable"]);
});
