import fc from "fast-check";
import { expect, test } from "vitest";
import { criteria, type CriterionName, isCounted } from "../../../app/domain/matching/criteria.ts";
import { eligibility, isEligible } from "../../../app/domain/matching/eligibility.ts";
import { termsOn, usualMatchingRules } from "../../../app/domain/matching/matching-rules.ts";
import { offerersOf, type OfferingTherapist } from "../../../app/domain/matching/offerer.ts";
import { seekerOn, type WaitingNeed } from "../../../app/domain/matching/seeker.ts";
import { knownFundingRules } from "../../../app/domain/funding/known-rules.ts";
import { offerer, seeker, someNeed, someTherapist, terms } from "./pairing-cast.ts";

const allFailed = (need: Partial<WaitingNeed>, therapist: Partial<OfferingTherapist> = {}, kind: "treatment" | "screening" | "on-site" = "treatment") =>
  eligibility(seeker(need), offerer(therapist, kind), terms).failed;

test("Tom suits Yara: nothing stands between them", () => {
  expect(eligibility(seeker(), offerer(), terms)).toEqual({ firstFailed: null, failed: [] });
});

test.each<[string, CriterionName, Partial<WaitingNeed>, Partial<OfferingTherapist>]>([
  ["a therapist whom the request excludes", "exclusion", { excludedTherapists: ["tom"] }, {}],
  ["a practice that the request excludes", "exclusion", { excludedPractices: ["de-linde"] }, {}],
  ["a region that the request excludes, where the therapist lives", "exclusion", { excludedRegions: ["kennemerland"] }, { homeRegion: "kennemerland" }],
  ["a region that the request excludes, where the therapist works too", "exclusion", { excludedRegions: ["kennemerland"] }, { regions: ["flevoland", "kennemerland"] }],
  ["a region that is not served", "region", {}, { regions: ["kennemerland"] }],
  ["a form that is not given", "form", { forms: ["pcit"] }, {}],
  ["an age outside the range of the form", "age", { ageYears: 3 }, {}],
  ["training without a supervisor who is trained", "level", {}, { forms: [{ code: "emdr", ageMin: 4, ageMax: 17, level: "in-training", supervised: false }] }],
  ["a profession without registration, for a child", "profession", {}, { professions: ["vaktherapeut"] }],
  ["no contract with the region of origin", "funding", { origin: { kind: "region", region: "kennemerland" } }, {}],
  ["another language, without interpreter", "language", { language: "ar" }, {}],
  ["an interpreter whom only the family accepts", "language", { language: "ar", interpreterOk: true }, { interpreterOk: false }],
  ["another gender than must be", "gender", { therapistGender: "female", genderMust: true }, {}],
  ["no place in common", "place", { places: ["online"] }, {}],
  ["no part of the week in common", "part-of-week", { partsOfWeek: ["fri-eve"] }, {}],
  ["a therapist who is not approved", "approval", {}, { status: "suspended" }],
  ["a therapist who has not confirmed for too long", "confirmation", {}, { confirmedAt: new Date("2026-10-08T09:00:00Z") }],
  ["a therapist who is paused", "pause", {}, { paused: true }],
  ["a therapist who is away", "absence", {}, { absentFrom: "2026-11-20", absentUntil: "2026-11-22" }],
  ["a pair that is barred for good", "bar", { bars: [{ therapistId: "tom", reason: "this-one-case", createdAt: new Date(), untilOn: null }] }, {}],
  ["a pair that is barred until tomorrow", "bar", { bars: [{ therapistId: "tom", reason: "no-place", createdAt: new Date(), untilOn: "2026-11-23" }] }, {}],
  ["no free place", "capacity", {}, { capacity: { treatment: { free: 0, total: 2 }, screening: { free: 1, total: 1 }, "on-site": { free: 0, total: 0 } } }],
  ["a place that comes free later", "capacity", {}, { nextFreeOn: "2026-11-23" }],
])("%s keeps a pair apart, and is the only thing that does", (_, name, need, therapist) => {
  expect(allFailed(need, therapist)).toEqual([name]);
});

test.each<[string, Partial<WaitingNeed>, Partial<OfferingTherapist>]>([
  ["without a wish for a form the therapist decides", { forms: [] }, {}],
  ["training under a trained supervisor is an offer", {}, { forms: [{ code: "emdr", ageMin: 4, ageMax: 17, level: "in-training", supervised: true }] }],
  ["an interpreter whom both accept is a language", { language: "ar", interpreterOk: true }, {}],
  ["a wish for a gender is not a must", { therapistGender: "female" }, {}],
  ["an unknown origin is a contract to check, not a reason to leave a child out", { origin: { kind: "unknown" } }, {}],
  ["a SKJ registration is enough to treat a child", {}, { professions: ["vaktherapeut"], skjRegistered: true }],
  ["another therapist's bar is not Tom's", { bars: [{ therapistId: "anna", reason: "this-one-case", createdAt: new Date(), untilOn: null }] }, {}],
  ["a bar ends on its day", { bars: [{ therapistId: "tom", reason: "no-place", createdAt: new Date(), untilOn: "2026-11-22" }] }, {}],
  ["silence is forgiven after a confirmation", { bars: [{ therapistId: "tom", reason: "silence", createdAt: new Date("2026-11-09T09:00:00Z"), untilOn: "2026-12-20" }] }, {}],
  ["who comes back today is back", {}, { absentFrom: "2026-11-01", absentUntil: "2026-11-21" }],
  ["a place is free on the day it comes free", {}, { nextFreeOn: "2026-11-22" }],
])("%s", (_, need, therapist) => {
  expect(allFailed(need, therapist)).toEqual([]);
});

test("an adult needs a regiebehandelaar: an orthopedagoog-generalist may treat a child but not her mother", () => {
  const orthopedagoog: Partial<OfferingTherapist> = { professions: ["orthopedagoog-generalist"], forms: [{ code: "emdr", ageMin: 4, ageMax: 99, level: "trained", supervised: false }] };
  expect(allFailed({}, orthopedagoog)).toEqual([]);
  expect(allFailed({ ageYears: 34 }, orthopedagoog)).toEqual(["profession"]);
});

test("a screening needs a screening place and asks for no form; a treatment needs a treatment place", () => {
  const screens = { capacity: { treatment: { free: 1, total: 1 }, screening: { free: 1, total: 1 }, "on-site": { free: 0, total: 0 } } };
  expect(allFailed({ kind: "screening", forms: ["pcit"] }, screens, "screening")).toEqual([]);
  expect(allFailed({ kind: "screening" }, screens, "treatment")).toEqual(["kind"]);
  expect(allFailed({}, screens, "screening")).toEqual(["kind"]);
});

test("an on-site place treats at the shelter and nowhere else", () => {
  const onSite = { capacity: { treatment: { free: 0, total: 0 }, screening: { free: 0, total: 0 }, "on-site": { free: 1, total: 1 } } };
  expect(allFailed({ places: ["at-shelter"] }, onSite, "on-site")).toEqual([]);
  expect(allFailed({ places: ["at-practice"] }, onSite, "on-site")).toEqual(["place"]);
});

test("where the setting allows it, a missing contract is no obstacle", () => {
  const open = knownFundingRules.map(({ validFrom, value }) => ({ validFrom, value: { ...value, offerJeugdwetWithoutContract: { ...value.offerJeugdwetWithoutContract, value: true } } }));
  const generous = termsOn(terms.on, { rules: usualMatchingRules, fundingVersions: open, intakeWeeks: 4 });
  expect(isEligible(seeker({ origin: { kind: "region", region: "kennemerland" } }, generous), offerer(), generous)).toBe(true);
});

test("form, age and level are asked of one and the same form", () => {
  const forms = [{ code: "emdr", ageMin: 12, ageMax: 17, level: "trained", supervised: false }, { code: "pcit", ageMin: 2, ageMax: 11, level: "trained", supervised: false }] as const;
  expect(allFailed({}, { forms: [...forms] })).toEqual(["age"]);
});

const pairOf = fc.record({ need: someNeed, therapist: someTherapist("t0") });

test("the quick answer and the full one are the same for any two", () => {
  fc.assert(fc.property(pairOf, ({ need, therapist }) => {
    for (const node of offerersOf(therapist)) {
      const { firstFailed, failed } = eligibility(seekerOn(need, terms), node, terms);
      expect(firstFailed).toBe(failed[0] ?? null);
      expect(isEligible(seekerOn(need, terms), node, terms)).toBe(failed.length === 0);
    }
  }));
});

test("seekers with the same words for a criterion get the same answer from it", () => {
  fc.assert(fc.property(someNeed, someNeed, someTherapist("t0"), (one, other, therapist) => {
    for (const { dependsOn, passes } of criteria) {
      const [a, b] = [seekerOn(one, terms), seekerOn(other, terms)];
      if (dependsOn && dependsOn(a) !== dependsOn(b)) continue;
      for (const node of offerersOf(therapist)) expect(passes(a, node, terms)).toBe(passes(b, node, terms));
    }
  }), { numRuns: 1000 });
});

test("exclusions may be neither counted nor offered, and a gender that is a must is never offered", () => {
  expect(isCounted("exclusion")).toBe(false);
  expect(criteria.filter(({ offered }) => offered).map(({ name }) => name)).toEqual(["region", "form", "language", "place", "part-of-week"]);
});
