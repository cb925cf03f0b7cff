import fc from "fast-check";
import { expect, test } from "vitest";
import { claimedMore, needsCheckAgain, splitChange, withClaims } from "../../app/domain/profile-change.ts";
import { answersOf } from "../../app/domain/profile-answers.ts";
import { readProfile } from "../../app/domain/profile-form.ts";
import { populations } from "../../app/domain/population.ts";
import type { Profile } from "../../app/domain/profile.ts";

const aForm = (treatment: string) => fc.record({
  treatment: fc.constant(treatment), ageMin: fc.integer({ min: 0, max: 10 }), ageMax: fc.integer({ min: 10, max: 30 }), level: fc.constant("trained" as const),
  supervisorId: fc.constant(null), supervisorNumber: fc.constant(null), certificate: fc.constantFrom(null, "ven" as const), certificateUntil: fc.constant(null),
});
const aProfile: fc.Arbitrary<Profile> = fc.record({
  gender: fc.constantFrom("female", "male"), professions: fc.subarray(["gz-psycholoog", "psychotherapeut", "arts"] as const, { minLength: 1 }).map((list) => [...list]),
  bigNumber: fc.constantFrom("19012345625", "29012345625"), agbCode: fc.constantFrom(null, "94061826"), skjNumber: fc.constantFrom(null, "110005309"),
  worksUnder: fc.constantFrom(null, "outside" as const), worksUnderNumber: fc.constant(null), forms: fc.tuple(aForm("emdr"), aForm("pcit")).chain((forms) => fc.subarray(forms, { minLength: 1 })),
  populations: fc.subarray([...populations]), languages: fc.subarray(["nl", "en", "tr"] as const, { minLength: 1 }).map((list) => [...list]), interpreterOk: fc.boolean(), flexibleAboutAbsence: fc.boolean(),
  places: fc.constant(["online" as const]), partsOfWeek: fc.constant(["mon-am" as const]), homeRegion: fc.constantFrom("flevoland", "kennemerland"), regions: fc.constant(["flevoland"]), contracts: fc.subarray(["flevoland", "zeeland"]), zvwContract: fc.constantFrom("all", "none"),
});

test("what counts at once never claims more than was checked", () => {
  fc.assert(fc.property(aProfile, aProfile, (before, after) => {
    expect(claimedMore(before, splitChange(before, after).now)).toEqual([]);
  }));
});

test("a yes of the leads gives the profile that was wanted", () => {
  fc.assert(fc.property(aProfile, aProfile, (before, after) => {
    const { now, claims, homeRegion } = splitChange(before, after);
    expect(withClaims(now, claims, homeRegion)).toEqual(after);
    expect(claims === null).toBe(!needsCheckAgain(before, after));
  }));
});

test("another home region waits apart from all else, and until then the one of today stays", () => {
  fc.assert(fc.property(aProfile, (before) => {
    const other = before.homeRegion === "flevoland" ? "kennemerland" : "flevoland";
    expect(splitChange(before, { ...before, homeRegion: other })).toEqual({ now: before, claims: null, homeRegion: other });
  }));
});

test("languages, parts of the week, places, regions and contracts wait for nobody", () => {
  fc.assert(fc.property(aProfile, aProfile, (before, other) => {
    const { languages, interpreterOk, contracts, zvwContract, flexibleAboutAbsence, gender } = other;
    expect(splitChange(before, { ...before, languages, interpreterOk, contracts, zvwContract, flexibleAboutAbsence, gender }).claims).toBeNull();
  }));
});

test("a profile read from its own answers is the same profile", () => {
  fc.assert(fc.property(aProfile, (profile) => {
    const read = readProfile(answersOf(profile));
    expect(read.kind === "readable" && read.profile).toEqual(profile);
  }));
});
