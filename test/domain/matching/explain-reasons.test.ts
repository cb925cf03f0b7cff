import { expect, test } from "vitest";
import { explain } from "../../../app/domain/matching/explain.ts";
import { reasonsOf } from "../../../app/domain/matching/explain-reasons.ts";
import { forTherapist, ProposalExplanation } from "../../../app/domain/matching/explanation.ts";
import type { OfferingTherapist } from "../../../app/domain/matching/offerer.ts";
import type { WaitingNeed } from "../../../app/domain/matching/seeker.ts";
import { offerer, seeker, terms } from "./pairing-cast.ts";

const standing = { queue: { place: 2, of: 9 }, demand: { price: 40, wanted: true } };

function explained(need: Partial<WaitingNeed> = {}, therapist: Partial<OfferingTherapist> = {}): ProposalExplanation {
  return explain(seeker(need), offerer(therapist), standing, terms);
}

function reasons(need: Partial<WaitingNeed> = {}, therapist: Partial<OfferingTherapist> = {}) {
  const { kind, therapistGender, absenceLikely } = seeker(need);
  return reasonsOf(explained(need, therapist), { kind, therapistGender, absenceLikely });
}

test("what fits is a reason, and what fits less is said apart", () => {
  expect(reasons()).toEqual({ good: ["form", "language", "place", "home-region", "contract", "load"], less: ["part-of-week"] });
  expect(reasons({ language: "ar", interpreterOk: true }).less).toContain("language");
});

test("what nobody asked for is no reason: everybody fits it", () => {
  const all = (need: Partial<WaitingNeed>, therapist: Partial<OfferingTherapist> = {}) => Object.values(reasons(need, therapist)).flat();
  expect(all({})).not.toContain("gender");
  expect(all({ therapistGender: "male" })).toContain("gender");
  expect(all({})).not.toContain("absence");
  expect(reasons({ absenceLikely: true }).less).toContain("absence");
  expect(reasons({ absenceLikely: true }, { flexibleAboutAbsence: true }).good).toContain("absence");
});

test("who knows the family hears that, and who does not hears no reproach", () => {
  expect(reasons({ knownTherapists: [{ therapistId: "tom", to: "family" }] }).good).toContain("continuity");
  expect(Object.values(reasons()).flat()).not.toContain("continuity");
});

test("training, and a contract still to be checked, are said as less good, however many points they give", () => {
  expect(reasons({}, { forms: [{ code: "emdr", ageMin: 4, ageMax: 17, level: "in-training", supervised: true }] }).less).toContain("form");
  expect(reasons({ origin: { kind: "unknown" } }).less).toContain("contract");
});

test("a therapist cannot work out in which region the shelter is: neither the points for the home region nor a sum are there", () => {
  const [near, far] = [forTherapist(explained()), forTherapist(explained({}, { homeRegion: "kennemerland" }))];
  expect(near).toEqual(far);
  expect(explained().fit).not.toBe(explained({}, { homeRegion: "kennemerland" }).fit);
});

test("an explanation that was stored before the demand was known can still be read", () => {
  const { demand: _demand, ...earlier } = explained();
  expect(ProposalExplanation.parse(earlier).demand).toBeUndefined();
});
