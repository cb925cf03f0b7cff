import fc from "fast-check";
import { expect, test } from "vitest";
import { candidatesAmong, candidatesFor } from "../../../app/domain/matching/candidates.ts";
import { funnelFor } from "../../../app/domain/matching/candidate-funnel.ts";
import { isEligible } from "../../../app/domain/matching/eligibility.ts";
import { Funnel } from "../../../app/domain/matching/explanation.ts";
import { funnel } from "../../../app/domain/matching/funnel.ts";
import { offerersOf } from "../../../app/domain/matching/offerer.ts";
import { seekerOn } from "../../../app/domain/matching/seeker.ts";
import { seeker, someNeeds, someTherapist, terms, tom } from "./pairing-cast.ts";

// More therapists than one word of bits holds.
const crowd = fc.tuple(...Array.from({ length: 24 }, (_, row) => someTherapist(`t${row}`)));
const scene = fc.record({ needs: someNeeds({ maxLength: 12 }), therapists: crowd });

test("the quick search finds exactly the pairs that the criteria allow", () => {
  let eligible = 0;
  fc.assert(fc.property(scene, ({ needs, therapists }) => {
    const offerers = therapists.flatMap(offerersOf);
    const candidates = candidatesAmong(offerers, terms);
    for (const one of needs.map((need) => seekerOn(need, terms))) {
      const allowed = [...offerers.keys()].filter((node) => isEligible(one, offerers[node]!, terms));
      expect(candidatesFor(candidates, one)).toEqual(allowed);
      eligible += allowed.length;
    }
  }));
  expect(eligible).toBeGreaterThan(50);
});

test("the quick funnel counts exactly what the criteria say", () => {
  fc.assert(fc.property(scene, ({ needs, therapists }) => {
    const offerers = therapists.flatMap(offerersOf);
    const candidates = candidatesAmong(offerers, terms);
    for (const one of needs.map((need) => seekerOn(need, terms))) {
      expect(funnelFor(candidates, one)).toEqual(funnel(one, offerers, terms));
    }
  }));
});

test("why nobody: each therapist counts once, under the first obstacle, and apart when it is the only one", () => {
  const anna = { ...tom, id: "anna", languages: ["en"], interpreterOk: false };
  const ben = { ...tom, id: "ben", forms: [], paused: true };
  const far = { ...tom, id: "far", regions: ["kennemerland"] };
  expect(funnel(seeker(), [tom, anna, ben, far].flatMap(offerersOf), terms)).toEqual({
    couldServe: 1,
    failedFirst: { language: 1, form: 1, region: 1 },
    failedOnly: { language: 1 },
  });
});

test("a therapist with two ways to serve counts once, in the way that comes nearest", () => {
  const full = { ...tom, capacity: { ...tom.capacity, treatment: { free: 0, total: 1 }, "on-site": { free: 1, total: 1 } } };
  expect(funnel(seeker({ places: ["at-shelter", "at-practice"] }), offerersOf(full), terms)).toEqual({ couldServe: 1, failedFirst: {}, failedOnly: {} });
});

test("an excluded therapist stands in no count at all", () => {
  const offerers = [tom, { ...tom, id: "anna", regions: ["kennemerland"] }].flatMap(offerersOf);
  expect(funnel(seeker({ excludedTherapists: ["tom", "anna"] }), offerers, terms)).toEqual({ couldServe: 0, failedFirst: {}, failedOnly: {} });
});

test("no funnel ever names an exclusion", () => {
  expect(Funnel.safeParse({ couldServe: 0, failedFirst: { exclusion: 1 }, failedOnly: {} }).success).toBe(false);
});
