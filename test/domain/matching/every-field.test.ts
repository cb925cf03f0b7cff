import fc from "fast-check";
import { expect, test } from "vitest";
import { matchGroup } from "../../../app/domain/matching/match-group.ts";
import { OfferingTherapist } from "../../../app/domain/matching/offerer.ts";
import { WaitingNeed } from "../../../app/domain/matching/seeker.ts";
import { someNeed, someNeeds, someTherapists, terms } from "./pairing-cast.ts";

/** Who is proposed to whom, how well they suit, and why nobody: all that people get to see of a run. */
function outcome(needs: readonly WaitingNeed[], therapists: readonly OfferingTherapist[]): string {
  const { matches, outlooks } = matchGroup({ terms, needs, therapists }, needs.map(({ id }) => id));
  const rowOf = new Map(needs.map(({ id }, row) => [id, row]));
  return JSON.stringify({
    matches: matches.map(({ requestId, therapistId, explanation }) => [rowOf.get(requestId), therapistId, explanation]),
    outlooks: outlooks.map(({ requestId, funnel }) => [rowOf.get(requestId), funnel]),
  });
}

const scene = fc.record({ needs: someNeeds({ minLength: 2, maxLength: 3 }), therapists: someTherapists });

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
