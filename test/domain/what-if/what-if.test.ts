import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KindOfPlace } from "../../../app/domain/matching/kind-of-place.ts";
import { gainOfKind } from "../../../app/domain/matching/gain-by-kind.ts";
import type { OfferingTherapist } from "../../../app/domain/matching/offerer.ts";
import type { WaitingNeed } from "../../../app/domain/matching/seeker.ts";
import { type GroupInput, solveGroup } from "../../../app/domain/matching/solve-group.ts";
import { Assumption, relaxations } from "../../../app/domain/what-if/assumption.ts";
import { compare } from "../../../app/domain/what-if/compare.ts";
import { suppose } from "../../../app/domain/what-if/suppose.ts";
import { someNeed, someTherapist, terms, tom, yara } from "../matching/pairing-cast.ts";

const tomsId = "6f0b1f6e-3a3f-4d6e-9b55-0a6a7a1f0c01";
const annasId = "6f0b1f6e-3a3f-4d6e-9b55-0a6a7a1f0c02";
const child = (id: string, changes: Partial<WaitingNeed> = {}): WaitingNeed => ({ ...yara, id, reference: id.toUpperCase(), householdId: id, ...changes });
const offering = (id: string, changes: Partial<OfferingTherapist> = {}): OfferingTherapist => ({ ...tom, id, ...changes });
const everyone = () => true;

/** Yara, Bram and Noor wait in Flevoland; Tom has one place. */
const today: GroupInput = { terms, needs: [child("yara", { urgency: "high" }), child("bram"), child("noor", { forms: ["pcit"], ageYears: 4 })], therapists: [offering(tomsId)] };

function supposing(assumptions: Assumption[], group = today) {
  return compare(group, suppose(group, assumptions), everyone);
}

describe("what if", () => {
  test("nothing is supposed: both sides are the same", () => {
    expect(supposing([])).toMatchObject({ everyone: { today: { served: 1, waiting: 2 }, supposed: { served: 1, waiting: 2 } }, gains: [], loses: [] });
  });

  test("Tom had one place more: Bram is served too, and the figures say in which class and form", () => {
    const result = supposing([{ what: "free-places", therapist: tomsId, kind: "treatment", places: 2 }]);
    expect(result.everyone.supposed).toEqual({ served: 2, waiting: 1 });
    expect(result.gains).toEqual(["BRAM"]);
    expect(result.byUrgency.normal).toEqual({ today: { served: 0, waiting: 2 }, supposed: { served: 1, waiting: 1 } });
    expect(result.byForm).toEqual([
      { form: "emdr", beside: { today: { served: 1, waiting: 1 }, supposed: { served: 2, waiting: 0 } } },
      { form: "pcit", beside: { today: { served: 0, waiting: 1 }, supposed: { served: 0, waiting: 1 } } },
    ]);
  });

  test("Tom left: Yara loses, and today's instance is as it was", () => {
    expect(supposing([{ what: "therapist-leaves", therapist: tomsId }])).toMatchObject({ everyone: { supposed: { served: 0, waiting: 3 } }, loses: ["YARA"] });
    expect(today.therapists).toHaveLength(1);
  });

  test("there were a therapist who is not there yet: whoever fits the words can go there", () => {
    const pcit: KindOfPlace = { region: "flevoland", kind: "treatment", form: "pcit", ageBand: "4-7", language: "nl", route: "jeugdwet", place: "at-practice" };
    expect(supposing([{ what: "new-therapist", offer: pcit, places: 2 }])).toMatchObject({ everyone: { supposed: { served: 2, waiting: 1 } }, gains: ["NOOR"] });
  });

  test("Anna had a contract with the region where Bram comes from", () => {
    const group = { ...today, needs: [child("bram", { origin: { kind: "region", region: "kennemerland" } })], therapists: [offering(annasId)] };
    expect(supposing([], group).everyone.today).toEqual({ served: 0, waiting: 1 });
    expect(supposing([{ what: "contract", therapist: annasId, region: "kennemerland" }], group).gains).toEqual(["BRAM"]);
    expect(supposing([{ what: "rule", rule: "jeugdwet-without-contract" }], group).gains).toEqual(["BRAM"]);
  });

  test("each rule that can be relaxed serves somebody whom it kept waiting", () => {
    const beside = { ...terms, neighbours: { flevoland: ["kennemerland"] } };
    const kept: Record<string, GroupInput> = {
      "jeugdwet-without-contract": { terms, needs: [child("a")], therapists: [offering(tomsId, { contractRegions: [] })] },
      "zvw-without-contract": { terms, needs: [child("a", { ageYears: 30 })], therapists: [offering(tomsId, { zvwContract: "none", forms: [{ code: "emdr", ageMin: 18, ageMax: 99, level: "trained", supervised: false }] })] },
      "everyone-online": { terms, needs: [child("a")], therapists: [offering(tomsId, { places: ["online"] })] },
      "everyone-with-interpreter": { terms, needs: [child("a", { language: "ar" })], therapists: [offering(tomsId)] },
      "any-part-of-week": { terms, needs: [child("a", { partsOfWeek: ["fri-am"] })], therapists: [offering(tomsId)] },
      "neighbours-help": { terms: beside, needs: [child("a")], therapists: [offering(tomsId, { regions: ["kennemerland"], homeRegion: "kennemerland" })] },
    };
    const helped = relaxations.map((rule) => [rule, supposing([], kept[rule]).everyone.today.served, supposing([{ what: "rule", rule }], kept[rule]).everyone.supposed.served]);
    expect(helped).toEqual(relaxations.map((rule) => [rule, 0, 1]));
  });

  test("what leads agreed on already is not taken back by a rule that says the same of all", () => {
    const agreed = { ...today, needs: [child("a", { alsoRegions: ["kennemerland"] })], therapists: [offering(tomsId, { regions: ["kennemerland"], homeRegion: "kennemerland" })] };
    expect(supposing([{ what: "rule", rule: "neighbours-help" }], agreed).everyone).toEqual({ today: { served: 1, waiting: 0 }, supposed: { served: 1, waiting: 0 } });
  });

  test("a lead reads about the own region, though all that share therapists are solved together", () => {
    const group = { ...today, needs: [...today.needs, child("mila", { region: "kennemerland" })] };
    const result = compare(group, suppose(group, [{ what: "free-places", therapist: tomsId, kind: "treatment", places: 3 }]), ({ region }) => region === "kennemerland");
    expect(result.everyone).toEqual({ today: { served: 0, waiting: 1 }, supposed: { served: 0, waiting: 1 } });
    expect(result.gains).toEqual([]);
  });

  test("what a lead may not relax cannot be said", () => {
    for (const rule of ["exclusions", "gender-must", "consent"]) expect(Assumption.safeParse({ what: "rule", rule }).success).toBe(false);
    expect(Assumption.safeParse({ what: "free-places", therapist: tomsId, kind: "treatment", places: -1 }).success).toBe(false);
  });
});

const someGroup = fc.record({
  needs: fc.uniqueArray(someNeed, { maxLength: 8, selector: ({ reference }) => reference }),
  therapists: fc.tuple(someTherapist("6f0b1f6e-3a3f-4d6e-9b55-0a6a7a1f0c01"), someTherapist("6f0b1f6e-3a3f-4d6e-9b55-0a6a7a1f0c02")),
});

test("more is never worse: a new therapist or a relaxed rule takes nobody's turn away, and serves no fewer", () => {
  fc.assert(fc.property(someGroup, fc.constantFrom(...relaxations), (group, rule) => {
    const now: GroupInput = { terms, ...group };
    const { everyone: { today: before, supposed: after } } = compare(now, suppose(now, [{ what: "rule", rule }]), everyone);
    expect(after.served).toBeGreaterThanOrEqual(before.served);
    const { loses } = compare(now, suppose(now, [{ what: "new-therapist", places: 2, offer: { region: "flevoland", kind: "treatment", form: "emdr", ageBand: "8-11", language: "nl", route: "jeugdwet", place: "at-practice" } }]), everyone);
    expect(loses).toEqual([]);
  }), { numRuns: 150 });
});

test("a supposed therapist serves as many more as the gain curve of that kind of place promises", () => {
  const offer: KindOfPlace = { region: "flevoland", kind: "treatment", form: "emdr", ageBand: "8-11", language: "nl", route: "jeugdwet", place: "at-practice" };
  const plain = fc.array(fc.record({ ageYears: fc.constantFrom(5, 9), language: fc.constantFrom("nl", "ar"), region: fc.constantFrom("flevoland", "kennemerland"), urgency: fc.constantFrom("high" as const, "normal" as const) }), { maxLength: 7 })
    .map((all) => all.map((changes, row) => child(`r${row}`, changes)));
  fc.assert(fc.property(plain, fc.integer({ min: 1, max: 4 }), (needs, places) => {
    const now: GroupInput = { ...today, needs };
    const { everyone: { today: before, supposed: after } } = compare(now, suppose(now, [{ what: "new-therapist", offer, places }]), everyone);
    expect(after.served - before.served).toBe(gainOfKind(solveGroup(now), offer, places).gains[places - 1]);
  }), { numRuns: 150 });
});
