import { describe, expect, test } from "vitest";
import type { CriterionName } from "../../../app/domain/matching/criteria.ts";
import { eligibility } from "../../../app/domain/matching/eligibility.ts";
import { explain } from "../../../app/domain/matching/explain.ts";
import { matchGroup } from "../../../app/domain/matching/match-group.ts";
import { type Match } from "../../../app/domain/matching/match-group.ts";
import { recheck } from "../../../app/domain/matching/recheck.ts";
import type { Session } from "../../../app/domain/matching/session.ts";
import type { WaitingNeed } from "../../../app/domain/matching/seeker.ts";
import { stillFits } from "../../../app/domain/matching/still-fits.ts";
import { seeker, terms, tom, yara } from "./pairing-cast.ts";
import { horizon, mornings, offererOf, type Willing } from "./session-cast.ts";

const atHaven: Partial<WaitingNeed> = { organisationId: "de-haven", places: ["at-shelter"], partsOfWeek: ["tue-am"] };
const inGroup: Partial<WaitingNeed> = { forms: ["horizon-3"], partsOfWeek: ["wed-pm"] };
const noRoom = { ...tom.capacity, treatment: { free: 0, total: 0 } };

const failedOnSite = (need: Partial<WaitingNeed>, therapist: Willing = {}, session: Partial<typeof mornings> = {}) =>
  eligibility(seeker({ ...atHaven, ...need }), offererOf({ ...therapist, sessions: [{ ...mornings, ...session }] }, "mornings"), terms).failed;
const failedInGroup = (need: Partial<WaitingNeed>, therapist: Willing = {}, session: Partial<typeof horizon> = {}) =>
  eligibility(seeker({ ...inGroup, ...need }), offererOf({ ...therapist, sessions: [{ ...horizon, ...session }] }, "horizon"), terms).failed;

describe("half-days at a shelter", () => {
  test("take a child of that shelter, also when the therapist otherwise comes to no shelter and has no other place", () => {
    expect(failedOnSite({}, { places: ["at-practice"], travelsBeyondHome: false, capacity: noRoom })).toEqual([]);
  });

  test.each<[string, CriterionName, Partial<WaitingNeed>, Willing, Partial<typeof mornings>]>([
    ["a child of another shelter", "place", { organisationId: "het-anker" }, {}, {}],
    ["a child that is not to be treated at the shelter", "place", { places: ["at-practice"] }, {}, {}],
    ["another part of the week, also one of the therapist's own", "part-of-week", { partsOfWeek: ["mon-am"] }, {}, {}],
    ["half-days that are full", "capacity", {}, {}, { free: 0 }],
    ["a therapist who is away", "absence", {}, { absentFrom: "2026-11-20", absentUntil: "2026-11-24" }, {}],
    ["a form that the therapist does not give", "form", { forms: ["pcit"] }, {}, {}],
    ["a screening", "kind", { kind: "screening" }, {}, {}],
  ])("not %s", (_, name, need, therapist, session) => {
    expect(failedOnSite(need, therapist, session)).toEqual([name]);
  });

  test("are what the proposal is about, with their own part of the week", () => {
    const { placeKind, places, partsOfWeek, session } = explain(seeker({ ...atHaven, partsOfWeek: ["mon-am", "tue-am"] }), offererOf({ sessions: [mornings] }, "mornings"), { queue: { place: 1, of: 1 } }, terms);
    expect({ placeKind, places, partsOfWeek, session }).toEqual({ placeKind: "on-site", places: ["at-shelter"], partsOfWeek: ["tue-am"], session: "mornings" });
  });
});

describe("a group", () => {
  test("takes a child for whom that form was asked, also while its therapist is full, away, or free later for others", () => {
    expect(failedInGroup({}, { capacity: noRoom, absentFrom: "2026-11-20", absentUntil: "2026-11-30", nextFreeOn: "2027-02-01" })).toEqual([]);
  });

  test.each<[string, CriterionName[], Partial<WaitingNeed>, Willing, Partial<typeof horizon>]>([
    ["a child for whom the therapist decides", ["form"], { forms: [] }, {}, {}],
    ["a child for whom another form was asked", ["form"], { forms: ["emdr"] }, {}, {}],
    ["a child that is too young", ["age"], { ageYears: 7 }, {}, {}],
    ["a child that is too old", ["age"], { ageYears: 12 }, {}, {}],
    ["another language, with or without an interpreter", ["language"], { language: "ar", interpreterOk: true }, { languages: ["nl", "ar"] }, {}],
    ["another place", ["place"], { places: ["online"] }, { places: ["online", "at-practice"] }, {}],
    ["another part of the week", ["part-of-week"], { partsOfWeek: ["mon-am"] }, {}, {}],
    ["anybody when it is full", ["capacity"], {}, {}, { free: 0 }],
    ["anybody after its last day to join", ["capacity"], {}, {}, { joinUntil: "2026-11-21" }],
    ["anybody while its therapist is paused", ["pause"], {}, { paused: true }, {}],
    ["a screening", ["kind"], { kind: "screening" }, {}, {}],
  ])("not %s", (_, names, need, therapist, session) => {
    expect(failedInGroup(need, therapist, session)).toEqual(names);
  });

  test("on the last day to join it still takes somebody", () => {
    expect(failedInGroup({}, {}, { joinUntil: terms.on })).toEqual([]);
  });

  test("shares the engine with all other places: who waits longest gets the last place, and the others wait", () => {
    const children = ["a", "b", "c"].map((id, days): WaitingNeed => ({ ...yara, ...inGroup, id, reference: `AAA-222${days}`, householdId: id, submittedAt: new Date(`2026-11-0${days + 1}T09:00:00Z`) }));
    const { matches } = matchGroup({ terms, needs: children.toReversed(), therapists: [{ ...tom, sessions: [{ ...horizon, free: 2 }] }] }, []);
    expect(matches.map(({ requestId, placeKind, session }) => [requestId, placeKind, session])).toEqual([["a", "group", "horizon"], ["b", "group", "horizon"]]);
  });

  test("gets the place that is its own, and no place of another group", () => {
    const therapist = { ...tom, sessions: [horizon, { ...horizon, id: "another" }] };
    const match: Match = { ...matchGroup({ terms, needs: [{ ...yara, ...inGroup }], therapists: [{ ...tom, sessions: [horizon] }] }, []).matches[0]! };
    const place = (session: string | null) => ({ id: `a place of ${session}`, therapistId: "tom", kind: "group" as const, session });
    const fresh = { terms, needs: [{ ...yara, ...inGroup }], therapists: [therapist] };
    expect(recheck([match], { ...fresh, places: [place("another")] }).kept).toEqual([]);
    expect(recheck([match], { ...fresh, places: [place("another"), place("horizon")] }).kept).toMatchObject([{ placeId: "a place of horizon", answerBy: "2026-12-01" }]);
  });
});

describe("a request that changes while it is proposed", () => {
  const asked = (sessions: Session[], need: Partial<WaitingNeed>, session: string) => {
    const therapist = { ...tom, sessions };
    return { therapist, was: explain(seeker(need), offererOf({ sessions }, session), { queue: { place: 1, of: 1 } }, terms), terms };
  };

  test("keeps its place in the half-days as long as it lives at that shelter", () => {
    const pair = asked([mornings], atHaven, "mornings");
    expect(stillFits({ ...pair, need: { ...yara, ...atHaven, urgency: "high" } })?.session).toBe("mornings");
    expect(stillFits({ ...pair, need: { ...yara, ...atHaven, organisationId: "het-anker" } })).toBeNull();
  });

  test("keeps its place in the group as long as it fits that group", () => {
    const pair = asked([horizon, { ...horizon, id: "older", ageMin: 12, ageMax: 17 }], inGroup, "horizon");
    expect(stillFits({ ...pair, need: { ...yara, ...inGroup } })?.session).toBe("horizon");
    expect(stillFits({ ...pair, need: { ...yara, ...inGroup, ageYears: 13 } })).toBeNull();
  });
});
