import { expect, test } from "vitest";
import { approval, refusal, submission, suspension } from "../../app/domain/approval.ts";
import { changeOfPlaces, NumberOfPlaces, occupancy, type StandingPlace, staying } from "../../app/domain/capacity.ts";

const unbound = { closesWhenFree: false, session: null };
const places: StandingPlace[] = [
  { id: "taken", kind: "treatment", taken: true, ...unbound },
  { id: "free", kind: "treatment", taken: false, ...unbound },
  { id: "free too", kind: "treatment", taken: false, ...unbound },
  { id: "for screening", kind: "screening", taken: false, ...unbound },
  { id: "on Tuesday", kind: "on-site", taken: false, closesWhenFree: false, session: "tuesdays" },
];
const treatment = { kind: "treatment" as const, session: null };
const nothing = { open: 0, keep: [], close: [], closeWhenFree: [] };

test("total, used and free are counted from the places, per kind and per half-day", () => {
  expect(occupancy(places, treatment)).toEqual({ total: 3, used: 1, free: 2, closing: 0 });
  expect(occupancy(places, { kind: "screening", session: null })).toEqual({ total: 1, used: 0, free: 1, closing: 0 });
  expect(occupancy(places, { kind: "on-site", session: "tuesdays" })).toEqual({ total: 1, used: 0, free: 1, closing: 0 });
  expect(occupancy(places, { kind: "on-site", session: "mondays" })).toEqual({ total: 0, used: 0, free: 0, closing: 0 });
});

test("more places are opened", () => {
  expect(changeOfPlaces(places, treatment, 5)).toEqual({ ...nothing, open: 2 });
});

test("the number there is changes nothing", () => {
  expect(changeOfPlaces(places, treatment, 3)).toEqual(nothing);
});

test("fewer places close free ones first, and those of that kind", () => {
  expect(changeOfPlaces(places, treatment, 2)).toEqual({ ...nothing, close: ["free"] });
  expect(changeOfPlaces(places, treatment, 1)).toEqual({ ...nothing, close: ["free", "free too"] });
});

test("a child who has a place keeps it: that place closes when it comes free", () => {
  expect(changeOfPlaces(places, treatment, 0)).toEqual({ ...nothing, close: ["free", "free too"], closeWhenFree: ["taken"] });
});

test("a place that was to close stays when more are wanted again, before a new one opens", () => {
  const closing = places.map((place) => (place.id === "taken" ? { ...place, closesWhenFree: true } : place));
  const counted = occupancy(closing, treatment);
  expect([counted, staying(counted)]).toEqual([{ total: 3, used: 1, free: 2, closing: 1 }, 2]);
  expect(changeOfPlaces(closing, treatment, 3)).toEqual({ ...nothing, keep: ["taken"] });
  expect(changeOfPlaces(closing, treatment, 4)).toEqual({ ...nothing, keep: ["taken"], open: 1 });
  expect(changeOfPlaces(closing, treatment, 2)).toEqual(nothing);
});

test.each([["", "places-format"], ["-1", "places-format"], ["2,5", "places-format"], ["two", "places-format"], ["41", "places-too-many"]])("%j is no number of places", (typed, code) => {
  expect(NumberOfPlaces.safeParse(typed).error?.issues[0]?.message).toBe(code);
});

test("a lead approves who waits, who was refused and who was suspended, and nobody twice", () => {
  for (const status of ["submitted", "refused", "suspended"] as const) expect(approval(status)).toEqual({ kind: "proceed", status: "approved" });
  expect(approval("approved")).toEqual({ kind: "refuse", reason: "already-approved" });
});

test("a lead refuses only who waits", () => {
  expect(refusal("submitted")).toEqual({ kind: "proceed", status: "refused" });
  for (const status of ["approved", "refused", "suspended"] as const) expect(refusal(status)).toEqual({ kind: "refuse", reason: "not-waiting" });
});

test("a lead suspends only who is approved", () => {
  expect(suspension("approved")).toEqual({ kind: "proceed", status: "suspended" });
  for (const status of ["submitted", "refused", "suspended"] as const) expect(suspension(status)).toEqual({ kind: "refuse", reason: "not-approved" });
});

test("a first profile, and one that was refused, wait for the lead; who is approved stays at work", () => {
  expect(submission(null)).toEqual({ kind: "proceed", status: "submitted" });
  expect(submission("refused")).toEqual({ kind: "proceed", status: "submitted" });
  expect(submission("submitted")).toEqual({ kind: "proceed", status: "submitted" });
  expect(submission("approved")).toEqual({ kind: "proceed", status: null });
});

test("who is suspended cannot submit the way back in", () => {
  expect(submission("suspended")).toEqual({ kind: "refuse", reason: "suspended" });
});
