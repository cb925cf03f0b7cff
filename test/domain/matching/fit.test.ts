import fc from "fast-check";
import { expect, test } from "vitest";
import { explain } from "../../../app/domain/matching/explain.ts";
import { fit, fitParts } from "../../../app/domain/matching/fit.ts";
import { fitsOf, rememberFits } from "../../../app/domain/matching/fit-memory.ts";
import { FitWeights, type FitPart, usualMatchingRules } from "../../../app/domain/matching/matching-rules.ts";
import { offerersOf, type OfferingTherapist } from "../../../app/domain/matching/offerer.ts";
import { seekerOn, type WaitingNeed } from "../../../app/domain/matching/seeker.ts";
import { offerer, seeker, someNeed, someTherapist, terms } from "./pairing-cast.ts";

const week = ["mon-am", "tue-pm", "wed-am"];
const perfect: Partial<WaitingNeed> = { partsOfWeek: week, knownTherapists: [{ therapistId: "tom", to: "person" }] };
const perfectTherapist: Partial<OfferingTherapist> = { partsOfWeek: week };

function points(part: FitPart, need: Partial<WaitingNeed>, therapist: Partial<OfferingTherapist> = {}): number {
  const pair = [seeker({ ...perfect, ...need }), offerer({ ...perfectTherapist, ...therapist })] as const;
  return fitParts(...pair, terms).find((found) => found.part === part)?.points ?? NaN;
}

test("who suits in every way has a fit of 1000", () => {
  expect(fit(seeker(perfect), offerer(perfectTherapist), terms)).toBe(1000);
});

test.each<[string, FitPart, Partial<WaitingNeed>, Partial<OfferingTherapist>, number]>([
  ["training under supervision counts for less than being trained", "form", {}, { forms: [{ code: "emdr", ageMin: 4, ageMax: 17, level: "in-training", supervised: true }] }, 120],
  ["a therapist who is new to the family gives no points for continuity", "continuity", { knownTherapists: [{ therapistId: "anna", to: "person" }] }, {}, 0],
  ["a therapist who treated a brother knows more than half", "continuity", { knownTherapists: [{ therapistId: "tom", to: "family" }] }, {}, 90],
  ["where appointments may be missed, a therapist who cannot cope with that gives no points", "absence", { absenceLikely: true }, {}, 0],
  ["where appointments may be missed, a therapist who can cope gives all points", "absence", { absenceLikely: true }, { flexibleAboutAbsence: true }, 25],
  ["an interpreter gives no points for language", "language", { language: "ar", interpreterOk: true }, {}, 0],
  ["the place of second choice counts for less", "place", { places: ["at-shelter", "at-practice"] }, {}, 67],
  ["a wish for a gender that is not met gives no points", "gender", { therapistGender: "female" }, {}, 0],
  ["a therapist from a neighbouring region gives no points for the region", "home-region", {}, { homeRegion: "kennemerland" }, 0],
  ["one part of the week in common gives a third", "part-of-week", { partsOfWeek: ["mon-am"] }, {}, 25],
  ["a contract that is still to be checked gives half", "contract", { origin: { kind: "unknown" } }, {}, 37],
  ["a therapist with half of the places taken gives half for the load", "load", {}, { capacity: { treatment: { free: 1, total: 2 }, screening: { free: 0, total: 0 }, "on-site": { free: 0, total: 0 } } }, 25],
])("%s", (_, part, need, therapist, expected) => {
  expect(points(part, need, therapist)).toBe(expected);
});

test("the fit is the sum of its parts, whole, and from 0 to 1000, for any two", () => {
  fc.assert(fc.property(someNeed, someTherapist("t0"), (need, therapist) => {
    for (const node of offerersOf(therapist)) {
      const parts = fitParts(seekerOn(need, terms), node, terms);
      const total = fit(seekerOn(need, terms), node, terms);
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(total);
      expect(Number.isInteger(total) && total >= 0 && total <= 1000).toBe(true);
      for (const part of parts) expect(part.points >= 0 && part.points <= part.of).toBe(true);
    }
  }));
});

test("a scarce place costs its price, which the explanation shows, and the fit may fall below nothing", () => {
  const pair = [seeker(perfect), offerer(perfectTherapist)] as const;
  const priced = (price: number) => ({ ...terms, scarcity: { tom: { treatment: price } } });
  expect(fit(...pair, priced(120))).toBe(880);
  expect(fitParts(...pair, priced(120))).toContainEqual({ part: "scarcity", points: -120, of: 0 });
  expect(fit(...pair, priced(1400))).toBe(-400);
  expect(explain(...pair, { queue: { place: 1, of: 1 } }, priced(1400)).fit).toBe(-400);
  expect(fitParts(...pair, terms).map(({ part }) => part)).not.toContain("scarcity");
});

test("the price is that of one kind of place: a scarce screening makes no treatment dearer", () => {
  expect(fit(seeker(perfect), offerer(perfectTherapist), { ...terms, scarcity: { tom: { screening: 300 } } })).toBe(1000);
});

test("the quick sum and the full one are the same, also for many who ask alike, one after another", () => {
  fc.assert(fc.property(fc.array(someNeed, { maxLength: 12 }), fc.tuple(someTherapist("t0"), someTherapist("t1"), someTherapist("t2")), (needs, therapists) => {
    const offerers = therapists.flatMap(offerersOf);
    const priced = { ...terms, scarcity: { t1: { treatment: 120 } } };
    const memory = rememberFits(offerers, priced);
    for (const one of needs.map((need) => seekerOn(need, priced))) {
      const fitWith = fitsOf(memory, one);
      expect([...offerers.keys()].map(fitWith)).toEqual(offerers.map((node) => fit(one, node, priced)));
    }
  }));
});

test("weights that do not give a thousand points together are refused; a part that has none counts for nothing", () => {
  expect(FitWeights.safeParse({ form: 600, language: 401 }).success).toBe(false);
  expect(FitWeights.safeParse({ form: 600, language: 399 }).success).toBe(false);
  expect(FitWeights.parse({ form: 600, language: 400 })).toMatchObject({ form: 600, continuity: 0, absence: 0 });
  expect(Object.values(usualMatchingRules.weights).reduce((sum, weight) => sum + weight, 0)).toBe(1000);
});
