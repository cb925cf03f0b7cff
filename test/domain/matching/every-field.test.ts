import fc from "fast-check";
import { expect, test } from "vitest";
import { isEligible } from "../../../app/domain/matching/eligibility.ts";
import { fit } from "../../../app/domain/matching/fit.ts";
import { matchGroup } from "../../../app/domain/matching/match-group.ts";
import { OfferingTherapist, offerersOf } from "../../../app/domain/matching/offerer.ts";
import { seekerOn, WaitingNeed } from "../../../app/domain/matching/seeker.ts";
import { someNeed, someNeeds, someTherapist, someTherapists, terms } from "./pairing-cast.ts";

/** Who is proposed to whom, how well they suit, and why nobody: all that people get to see of a run. */
function outcome(needs: readonly WaitingNeed[], therapists: readonly OfferingTherapist[]): string {
  const { matches, outlooks } = matchGroup({ terms, needs, therapists }, needs.map(({ id }) => id));
  const rowOf = new Map(needs.map(({ id }, row) => [id, row]));
  return JSON.stringify({
    matches: matches.map(({ requestId, therapistId, explanation }) => [rowOf.get(requestId), therapistId, explanation]),
    outlooks: outlooks.map(({ requestId, funnel }) => [rowOf.get(requestId), funnel]),
  });
}

const strangers = someNeeds({ minLength: 2, maxLength: 3 });
/** Two who need the same, as brothers and sisters do: only then it often matters whether they are of one household. */
const siblings = strangers.map(([one, other, ...others]) => [one!, { ...one!, id: other!.id, reference: other!.reference }, ...others]);
const scene = fc.record({ needs: fc.oneof(strangers, siblings), therapists: someTherapists });

/** Looks for a scene in which another value of this field alone gives another outcome. */
function canChangeTheOutcome(scenes: fc.Arbitrary<{ before: string; after: string }>): boolean {
  return fc.check(fc.property(scenes, ({ before, after }) => before === after), { numRuns: 4000, seed: 22, endOnFailure: true }).failed;
}

const needFields = Object.keys(WaitingNeed.shape).filter((field) => field !== "id") as (keyof WaitingNeed)[];

test.each(needFields)("what a request says of its %s can change what is proposed", (field) => {
  const flipped = fc.tuple(scene, someNeed).map(([{ needs, therapists }, other]) => {
    const changed = needs.map((need, row) => (row === 0 ? { ...need, [field]: other[field] } : need));
    return { before: outcome(needs, therapists), after: outcome(changed, therapists) };
  });
  expect(canChangeTheOutcome(flipped)).toBe(true);
});

const therapistFields = Object.keys(OfferingTherapist.shape).filter((field) => field !== "id") as (keyof OfferingTherapist)[];

test.each(therapistFields)("what a therapist says of the %s can change what is proposed", (field) => {
  const flipped = fc.tuple(scene, someTherapists).map(([{ needs, therapists }, others]) => {
    const changed = therapists.map((therapist) => ({ ...therapist, [field]: (others[0] ?? therapist)[field] }));
    return { before: outcome(needs, therapists), after: outcome(needs, changed) };
  });
  expect(canChangeTheOutcome(flipped)).toBe(true);
});

/** How well each way suits in which the therapist could serve; null where they cannot be paired. */
function suitability(need: WaitingNeed, therapist: OfferingTherapist): string {
  const seeker = seekerOn(need, terms);
  return JSON.stringify(offerersOf(therapist).map((offerer) => (isEligible(seeker, offerer, terms) ? fit(seeker, offerer, terms) : null)));
}

const canBePaired = (need: WaitingNeed, therapist: OfferingTherapist) => offerersOf(therapist).some((offerer) => isEligible(seekerOn(need, terms), offerer, terms));
const eligiblePairs = fc.sample(fc.tuple(someNeed, someTherapist("t0")).filter(([need, therapist]) => canBePaired(need, therapist)), { numRuns: 300, seed: 5 });
const otherNeeds = fc.sample(someNeed, { numRuns: 300, seed: 6 });
const otherTherapists = fc.sample(someTherapist("t0"), { numRuns: 300, seed: 7 });

/** What a request says about its turn, and about who belongs together, says nothing of one pair alone. */
const aboutTheQueueOrFamily = new Set<keyof WaitingNeed>(["reference", "urgency", "submittedAt", "householdId"]);

test.each(needFields.filter((field) => !aboutTheQueueOrFamily.has(field)))("of two who can be paired, another %s of the request can part them or suit them differently", (field) => {
  const flipped = eligiblePairs.filter(([need, therapist], row) => suitability({ ...need, [field]: otherNeeds[row]![field] }, therapist) !== suitability(need, therapist));
  expect(flipped.length).toBeGreaterThan(0);
});

test.each(therapistFields)("of two who can be paired, another %s of the therapist can part them or suit them differently", (field) => {
  const flipped = eligiblePairs.filter(([need, therapist], row) => suitability(need, { ...therapist, [field]: otherTherapists[row]![field] }) !== suitability(need, therapist));
  expect(flipped.length).toBeGreaterThan(0);
});
