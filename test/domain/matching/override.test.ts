import { expect, test } from "vitest";
import { criterionNames, type CriterionName } from "../../../app/domain/matching/criteria.ts";
import { placeFor, suitsForLead, waivable } from "../../../app/domain/matching/override.ts";
import type { OfferingTherapist } from "../../../app/domain/matching/offerer.ts";
import { seekerOn, type WaitingNeed } from "../../../app/domain/matching/seeker.ts";
import { terms, tom, yara } from "./pairing-cast.ts";

const all = [...waivable];
const bar = (reason: string) => [{ therapistId: "tom", reason, createdAt: new Date("2026-11-21T12:00:00Z"), untilOn: null }];

function possible(need: Partial<WaitingNeed>, therapist: Partial<OfferingTherapist>, waived = all) {
  return placeFor(seekerOn({ ...yara, ...need }, terms), { ...tom, ...therapist }, terms, waived) !== undefined;
}

test.each<[string, Partial<WaitingNeed>, Partial<OfferingTherapist>]>([
  ["another part of the week", { partsOfWeek: ["fri-pm"] }, { partsOfWeek: ["mon-am"] }],
  ["a monthly confirmation that is late", {}, { confirmedAt: new Date("2026-01-01T12:00:00Z") }],
  ["an earlier silence", { bars: bar("silence") }, { confirmedAt: new Date("2026-11-20T12:00:00Z") }],
  ["an earlier lack of place", { bars: bar("no-place") }, {}],
])("%s is a lead's to let go of, and only when the lead says so", (_, need, therapist) => {
  expect(possible(need, therapist)).toBe(true);
  expect(possible(need, therapist, [])).toBe(false);
});

test.each<[CriterionName, Partial<WaitingNeed>, Partial<OfferingTherapist>]>([
  ["exclusion", { excludedTherapists: ["tom"] }, {}],
  ["kind", { kind: "screening" }, {}],
  ["region", {}, { regions: ["kennemerland"] }],
  ["form", { forms: ["pcit"] }, {}],
  ["age", { ageYears: 2 }, {}],
  ["level", {}, { forms: tom.forms.map((form) => ({ ...form, level: "in-training" as const, supervised: false })) }],
  ["profession", {}, { professions: ["basispsycholoog"], skjRegistered: false }],
  ["population", { populations: ["deaf"] }, { populations: [] }],
  ["funding", { ageYears: 30 }, { zvwContract: "none", professions: ["gz-psycholoog"] }],
  ["language", { language: "ti", interpreterOk: false }, {}],
  ["gender", { therapistGender: "female", genderMust: true }, { gender: "male" }],
  ["place", { places: ["at-shelter"] }, { places: ["online"] }],
  ["approval", {}, { status: "suspended" }],
  ["pause", {}, { paused: true }],
  ["absence", {}, { absentFrom: "2026-01-01", absentUntil: null }],
  ["bar", { bars: bar("this-one-case") }, {}],
  ["bar", { bars: bar("forbidden") }, {}],
  ["capacity", {}, { capacity: { ...tom.capacity, treatment: { free: 0, total: 1 } } }],
])("%s is never a lead's to let go of", (_, need, therapist) => {
  expect(possible(need, therapist)).toBe(false);
});

test("what may be let go of is among the criteria of the engine", () => {
  expect(all.filter((name) => !criterionNames.includes(name))).toEqual([]);
});

test("the list for a lead tells what to let go of, who suits as it is first, and leaves out whom nobody may be proposed to", () => {
  const seeker = seekerOn(yara, terms);
  const late = { ...tom, id: "late", confirmedAt: new Date("2026-01-01T12:00:00Z") };
  const full = { ...tom, id: "full", capacity: { ...tom.capacity, treatment: { free: 0, total: 1 } } };
  expect(suitsForLead(seeker, [late, full, tom], terms)).toEqual([{ therapistId: "tom", toWaive: [] }, { therapistId: "late", toWaive: ["confirmation"] }]);
});
