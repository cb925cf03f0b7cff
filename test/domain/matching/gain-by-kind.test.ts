import fc from "fast-check";
import { expect, test } from "vitest";
import { agesOfBand } from "../../../app/domain/age-band.ts";
import { gainOfKind, gainsByKind, whoGains } from "../../../app/domain/matching/gain-by-kind.ts";
import { type KindOfPlace, offererOfKind, wordsOfKind } from "../../../app/domain/matching/kind-of-place.ts";
import { kindsThatLack, kindUsers, usersOf } from "../../../app/domain/matching/kind-users.ts";
import { matchGroup } from "../../../app/domain/matching/match-group.ts";
import type { OfferingTherapist } from "../../../app/domain/matching/offerer.ts";
import type { WaitingNeed } from "../../../app/domain/matching/seeker.ts";
import { solveGroup } from "../../../app/domain/matching/solve-group.ts";
import { placesOfTreatment } from "../../../app/domain/place-of-treatment.ts";
import { day, terms, tom, yara } from "./pairing-cast.ts";

const emdrHere: KindOfPlace = { region: "flevoland", kind: "treatment", form: "emdr", ageBand: "8-11", language: "nl", route: "jeugdwet", place: "at-practice" };
const child = (id: string, changes: Partial<WaitingNeed> = {}): WaitingNeed => ({ ...yara, id, reference: `REF-${id}`, ...changes });

test("one more place for EMDR serves one more child, two serve both who wait, and a third serves nobody", () => {
  const solved = solveGroup({ terms, needs: [child("a"), child("b"), child("c")], therapists: [tom] });
  expect(gainOfKind(solved, emdrHere, 4)).toEqual({ kind: emdrHere, waiting: 2, limit: 2, gains: [1, 2, 2, 2] });
});

test("a place helps who cannot use it, when somebody moves there and leaves one that suits", () => {
  const online = child("b", { places: ["online"] });
  const either = child("a", { places: ["online", "at-practice"], urgency: "high" });
  const solved = solveGroup({ terms, needs: [either, online], therapists: [{ ...tom, places: ["online"] }] });
  expect(gainOfKind(solved, emdrHere, 2)).toMatchObject({ waiting: 0, limit: 1, gains: [1, 1] });
});

test("the kind whose lack leaves most waiting comes first", () => {
  const needs = [child("a", { language: "ar" }), child("b", { language: "ar" }), child("c", { forms: ["pcit"], ageYears: 4 })];
  const list = gainsByKind(solveGroup({ terms, needs, therapists: [] }), { kinds: 5, places: 3 });
  expect(list.map(({ kind, limit, gains }) => [kind.form, kind.ageBand, kind.language, limit, gains])).toEqual([
    ["emdr", "8-11", "ar", 2, [1, 2, 2]],
    ["pcit", "4-7", "nl", 1, [1, 1, 1]],
  ]);
});

test("references are told to who may see them, in the order of the queue, and the others are only counted", () => {
  const needs = [child("a"), child("b", { urgency: "high" }), child("c", { places: ["at-practice", "online"] })];
  const solved = solveGroup({ terms, needs, therapists: [] });
  expect(whoGains(solved, emdrHere, 2, () => true)).toEqual({ references: ["REF-b", "REF-a"], others: 0 });
  expect(whoGains(solved, emdrHere, 2, ({ id }) => id === "a")).toEqual({ references: ["REF-a"], others: 1 });
  expect(whoGains(solved, emdrHere, 2, () => false)).toEqual({ references: [], others: 2 });
});

const some = <Item>(...items: Item[]) => fc.subarray(items, { minLength: 1 });

/** Needs that ask nothing of what a kind of place leaves open: no gender, no exclusions. */
const someQueue = fc.array(fc.record({
  region: fc.constantFrom("flevoland", "kennemerland"), forms: fc.constantFrom<string[]>(["emdr"], ["emdr", "pcit"], []), ageYears: fc.constantFrom(5, 9, 30),
  language: fc.constantFrom("nl", "ar"), interpreterOk: fc.boolean(), places: some(...placesOfTreatment), urgency: fc.constantFrom("high" as const, "normal" as const),
  kind: fc.constantFrom("treatment" as const, "treatment" as const, "screening" as const),
}), { maxLength: 9 }).map((all) => all.map((need, row) => child(`r${row}`, { ...need, partsOfWeek: ["mon-am"] })));

const someOffers = fc.array(fc.record({
  regions: some("flevoland", "kennemerland"), languages: some("nl", "ar"), places: some(...placesOfTreatment), free: fc.integer({ min: 0, max: 2 }), code: fc.constantFrom("emdr", "pcit"),
}), { maxLength: 3 }).map((all) => all.map(({ free, code, ...offer }, row): OfferingTherapist => ({
  ...tom, ...offer, id: `t${row}`, forms: [{ ...tom.forms[0]!, code, ageMin: 0, ageMax: 99 }],
  capacity: { treatment: { free, total: 2 }, screening: { free: 1, total: 1 }, "on-site": { free: 0, total: 0 } },
})));

/** A therapist who makes such a place real, for whom every criterion counts. */
function realPlaces(kind: KindOfPlace, free: number): OfferingTherapist {
  const { therapist } = offererOfKind(kind);
  const none = { free: 0, total: 0 };
  return {
    ...therapist, professions: ["gz-psycholoog"], confirmedAt: new Date(`${day}T08:00:00Z`), zvwContract: kind.route === "zvw" ? "all" : "none",
    contractRegions: kind.route === "jeugdwet" ? ["flevoland"] : [], capacity: { treatment: none, screening: none, "on-site": none, [kind.kind]: { free, total: free } },
  };
}

test("the gains of every kind are what whole runs with such places show", () => {
  let gained = 0;
  fc.assert(fc.property(someQueue, someOffers, (needs, therapists) => {
    const solved = solveGroup({ terms, needs, therapists });
    const before = matchGroup({ terms, needs, therapists }, []).matches.length;
    for (const kind of kindsThatLack(solved).slice(0, 6)) {
      const gainWith = (free: number) => matchGroup({ terms, needs, therapists: [...therapists, realPlaces(kind, free)] }, []).matches.length - before;
      const { gains, limit } = gainOfKind(solved, kind, 3);
      expect([kind, gains, limit]).toEqual([kind, [1, 2, 3].map(gainWith), gainWith(50)]);
      const { references, others } = whoGains(solved, kind, 2, () => true);
      expect([references.length, others]).toEqual([gains[1], 0]);
      gained += limit;
    }
  }), { numRuns: 150 });
  expect(gained).toBeGreaterThan(300);
});

test("the list is the beginning of the list of all kinds, and whoever waits is helped by at least one of those", () => {
  fc.assert(fc.property(someQueue, someOffers, (needs, therapists) => {
    const solved = solveGroup({ terms, needs, therapists });
    const all = gainsByKind(solved, { kinds: 1000, places: 2 });
    expect(all).toHaveLength(kindsThatLack(solved).length);
    expect(all.map(({ limit }) => limit)).toEqual(all.map(({ limit }) => limit).toSorted((a, b) => b - a));
    expect(gainsByKind(solved, { kinds: 3, places: 2 })).toEqual(all.slice(0, 3));
    const users = kindUsers(solved);
    const helped = new Set(all.flatMap(({ kind }) => usersOf(users, kind)));
    const waiting = [...solved.assignment.nodeOf.keys()].filter((position) => solved.assignment.nodeOf[position]! < 0);
    expect(waiting.filter((position) => !helped.has(position))).toEqual([]);
  }), { numRuns: 150 });
});

test("every age is in the band that says so", () => {
  expect(agesOfBand("0-3")).toEqual({ from: 0, to: 3 });
  expect(agesOfBand("12-15")).toEqual({ from: 12, to: 15 });
  expect(agesOfBand("23+")).toEqual({ from: 23, to: 99 });
  expect(wordsOfKind(emdrHere)).toBe("flevoland treatment emdr 8-11 nl jeugdwet at-practice");
});
