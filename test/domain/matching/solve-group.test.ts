import fc from "fast-check";
import { expect, test } from "vitest";
import { matchGroup } from "../../../app/domain/matching/match-group.ts";
import { termsOn, usualMatchingRules } from "../../../app/domain/matching/matching-rules.ts";
import type { OfferingTherapist } from "../../../app/domain/matching/offerer.ts";
import { type GroupInput, solveGroup } from "../../../app/domain/matching/solve-group.ts";
import { seekerOn, seekersOn } from "../../../app/domain/matching/seeker.ts";
import { UNSERVED } from "../../../app/domain/matching/seating.ts";
import { knownFundingRules } from "../../../app/domain/funding/known-rules.ts";
import { day, someNeeds, someTherapist, terms, tom, yara } from "./pairing-cast.ts";

const crowd = fc.tuple(...Array.from({ length: 8 }, (_, row) => someTherapist(`t${row}`)));
const scene = fc.record({ needs: someNeeds({ maxLength: 12 }), therapists: crowd });

const hasAnyFree = ({ capacity, sessions }: OfferingTherapist) => [...Object.values(capacity), ...sessions].some(({ free }) => free > 0);

test("who is full or paused changes nothing of who is proposed to whom", () => {
  fc.assert(fc.property(scene, ({ needs, therapists }) => {
    const able = therapists.filter((one) => hasAnyFree(one) && !one.paused && one.status === "approved");
    expect(matchGroup({ terms, needs, therapists: able }, []).matches).toEqual(matchGroup({ terms, needs, therapists }, []).matches);
  }));
});

test("who waits is seen the same alone and among many", () => {
  fc.assert(fc.property(someNeeds({ maxLength: 30 }), (needs) => {
    expect(seekersOn(needs, terms)).toEqual(needs.map((need) => seekerOn(need, terms)));
  }));
});

const withoutFamilies = termsOn(day, { rules: { ...usualMatchingRules, families: { sameTherapist: 0, samePractice: 0 } }, fundingVersions: knownFundingRules, intakeWeeks: 4 });

function servedIn(input: GroupInput): string[] {
  const { instance, assignment } = solveGroup(input);
  return instance.requests.filter((_, position) => assignment.nodeOf[position] !== UNSERVED).map(({ id }) => id);
}

test("families never cost anybody a place: the same people are served, whatever being together is worth", () => {
  fc.assert(fc.property(scene, ({ needs, therapists }) => {
    expect(servedIn({ terms, needs, therapists })).toEqual(servedIn({ terms: withoutFamilies, needs, therapists }));
  }));
});

test("two of one family come to one practice, when no therapist has room for both", () => {
  const anna = { ...tom, id: "anna", practiceId: "het-atelier", homeRegion: "kennemerland" };
  const ben = { ...tom, id: "ben", practiceId: "de-linde", homeRegion: "kennemerland", capacity: { ...tom.capacity, treatment: { free: 1, total: 2 } } };
  const bram = { ...yara, id: "bram", reference: "BRA-2222" };
  const placesOf = (needs: GroupInput["needs"]) => matchGroup({ terms, needs, therapists: [tom, anna, ben] }, []).matches.map(({ therapistId }) => therapistId).toSorted();
  expect(placesOf([yara, bram])).toEqual(["ben", "tom"]);
  expect(placesOf([yara, { ...bram, householdId: "another" }])).toEqual(["anna", "tom"]);
});
