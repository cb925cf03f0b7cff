import { describe, expect, test } from "vitest";
import { usualCareTerms as terms } from "../../app/domain/care/care-terms.ts";
import { knownConsentAges as ages } from "../../app/domain/consent.ts";
import { waitingConsent } from "../../app/domain/consent-deadline.ts";
import { blockersOfStart, type ConsentSubject, type ConsentToRecord, needsConsent, recording, type RecordedConsent } from "../../app/domain/consent-standing.ts";

const at = new Date("2026-11-02T09:00:00Z");
const aged = (years: number, statedOn = "2026-11-02"): ConsentSubject => ({ personKind: "child", age: { years, statedOn, turnsEighteenSoon: false }, ages, on: "2026-11-22" });
const recorded = (state: RecordedConsent["state"], ageYears: number, more: Partial<RecordedConsent> = {}): RecordedConsent => ({ state, childSays: null, canDecide: true, ageYears, at, ...more });
const wanted = (state: ConsentToRecord["state"], more: Partial<ConsentToRecord> = {}): ConsentToRecord => ({ state, childSays: null, canDecide: true, careful: false, ...more });

describe("the start waits", () => {
  test("while nothing is recorded", () => expect(blockersOfStart(aged(9), null)).toEqual(["not-recorded"]));

  test("for a parent who has not answered, and for a court", () => {
    expect(blockersOfStart(aged(9), recorded("one_given_other_pending", 9))).toEqual(["parent-pending"]);
    expect(blockersOfStart(aged(9), recorded("one_given_other_refused_court_pending", 9))).toEqual(["court-pending"]);
  });

  test.each(["both_given", "court_granted", "gi_or_voogd", "exception_documented", "sole_gezag"] as const)("under 12 not with %s", (state) => {
    expect(blockersOfStart(aged(9), recorded(state, 9))).toEqual([]);
  });

  test("from 12 for the child's own yes as well", () => {
    expect(blockersOfStart(aged(13), recorded("both_given", 13, { childSays: "not-asked" }))).toEqual(["child-not-asked"]);
    expect(blockersOfStart(aged(13), recorded("both_given", 13, { childSays: "no" }))).toEqual(["child-says-no"]);
    expect(blockersOfStart(aged(13), recorded("one_given_other_pending", 13, { childSays: "not-asked" }))).toEqual(["parent-pending", "child-not-asked"]);
    expect(blockersOfStart(aged(13), recorded("both_given", 13, { childSays: "yes" }))).toEqual([]);
  });

  test("from 16 for the young person alone, who may say no", () => {
    expect(blockersOfStart(aged(16), recorded("self_16plus", 16, { childSays: "no" }))).toEqual(["child-says-no"]);
    expect(blockersOfStart(aged(16), recorded("self_16plus", 16, { childSays: "yes" }))).toEqual([]);
  });

  test("not for the word of who cannot weigh it up: the parents decide", () => {
    expect(blockersOfStart(aged(17), recorded("both_given", 17, { canDecide: false }))).toEqual([]);
  });

  test("never for a parent, who decides alone", () => {
    expect(blockersOfStart({ ...aged(34), personKind: "parent" }, null)).toEqual([]);
    expect(needsConsent({ personKind: "parent" })).toBe(false);
  });
});

describe("whoever comes of another age", () => {
  test.each([[11, 12], [15, 16]])("is asked anew: recorded at %i, now %i", (before, now) => {
    expect(blockersOfStart(aged(now), recorded("both_given", before, { childSays: before < 12 ? null : "yes" }))).toEqual(["asked-anew"]);
  });

  test("is known to have turned 12 a year after being 11, without anybody typing it again", () => {
    expect(blockersOfStart(aged(11, "2025-11-20"), recorded("both_given", 11))).toEqual(["asked-anew"]);
    expect(blockersOfStart(aged(11, "2025-11-23"), recorded("both_given", 11))).toEqual([]);
  });

  test("at 18 is asked anew too: parents no longer speak for anybody, and what comes after is the own yes", () => {
    const turned = aged(17, "2025-11-20");
    expect(blockersOfStart(turned, recorded("both_given", 17, { canDecide: false }))).toEqual(["asked-anew"]);
    expect(blockersOfStart(turned, recorded("self_16plus", 17, { childSays: "yes" }))).toEqual(["asked-anew"]);
    expect(blockersOfStart(turned, recorded("self_16plus", 18, { childSays: "yes" }))).toEqual([]);
  });

  test("may then say anything that the new age allows", () => {
    expect(recording(aged(16), recorded("both_given", 15, { childSays: "yes" }), wanted("self_16plus", { childSays: "yes" }))).toMatchObject({ kind: "proceed", ageYears: 16 });
    expect(recording(aged(12), recorded("court_granted", 11), wanted("one_given_other_pending", { childSays: "yes" })).kind).toBe("proceed");
  });
});

describe("recording", () => {
  test("a first word may be any that the age allows", () => {
    expect(recording(aged(9), null, wanted("court_granted"))).toEqual({ kind: "proceed", state: "court_granted", childSays: null, canDecide: true, ageYears: 9 });
    expect(recording(aged(9), null, wanted("self_16plus"))).toEqual({ kind: "refuse", reason: "state-not-for-this-age" });
    expect(recording(aged(16), null, wanted("both_given"))).toEqual({ kind: "refuse", reason: "state-not-for-this-age" });
  });

  test("after that one leads to another: no court without a refusal", () => {
    expect(recording(aged(9), recorded("one_given_other_pending", 9), wanted("court_granted"))).toEqual({ kind: "refuse", reason: "state-does-not-follow" });
    expect(recording(aged(9), recorded("one_given_other_refused_court_pending", 9), wanted("court_granted")).kind).toBe("proceed");
  });

  test("a wrong tick can be put right", () => expect(recording(aged(9), recorded("both_given", 9), wanted("one_given_other_pending")).kind).toBe("proceed"));

  test("from 12 it asks what the child says, and under 12 it keeps no such word", () => {
    expect(recording(aged(12), null, wanted("both_given"))).toEqual({ kind: "refuse", reason: "child-word-missing" });
    expect(recording(aged(9), null, wanted("both_given", { childSays: "no" }))).toMatchObject({ childSays: null });
  });

  test("the exception needs that every step was taken", () => {
    const waiting = recorded("one_given_other_pending", 9);
    expect(recording(aged(9), waiting, wanted("exception_documented"))).toEqual({ kind: "refuse", reason: "exception-needs-care" });
    expect(recording(aged(9), waiting, wanted("exception_documented", { careful: true })).kind).toBe("proceed");
  });

  test("of a parent is not needed", () => expect(recording({ ...aged(30), personKind: "parent" }, null, wanted("self_16plus", { childSays: "yes" }))).toEqual({ kind: "refuse", reason: "consent-not-needed" }));
});

describe("the list of the worker", () => {
  test("says what waits, since when, until when, and what to do", () => {
    expect(waitingConsent(["parent-pending"], at, terms, "2026-11-15")).toEqual({ blockers: ["parent-pending"], step: "ask-other-parent", sinceOn: "2026-11-02", dueOn: "2026-11-16", late: false });
    expect(waitingConsent(["parent-pending"], at, terms, "2026-11-17")).toMatchObject({ late: true });
  });

  test("gives a court six weeks, and a first note one", () => {
    expect(waitingConsent(["court-pending"], at, terms, "2026-11-15")).toMatchObject({ step: "follow-court", dueOn: "2026-12-14" });
    expect(waitingConsent(["not-recorded"], at, terms, "2026-11-15")).toMatchObject({ step: "record", dueOn: "2026-11-09", late: true });
  });

  test("leaves out what does not wait", () => expect(waitingConsent([], at, terms, "2026-11-15")).toBeNull());
});
