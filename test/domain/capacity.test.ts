import { expect, test } from "vitest";
import { approval, refusal, submission, suspension } from "../../app/domain/approval.ts";
import { changeOfPlaces, NumberOfPlaces, occupancy, type StandingPlace } from "../../app/domain/capacity.ts";

const places: StandingPlace[] = [
  { id: "taken", kind: "treatment", taken: true },
  { id: "free", kind: "treatment", taken: false },
  { id: "free too", kind: "treatment", taken: false },
  { id: "for screening", kind: "screening", taken: false },
];

test("total, used and free are counted from the places, per kind", () => {
  expect(occupancy(places, "treatment")).toEqual({ total: 3, used: 1, free: 2 });
  expect(occupancy(places, "screening")).toEqual({ total: 1, used: 0, free: 1 });
  expect(occupancy(places, "on-site")).toEqual({ total: 0, used: 0, free: 0 });
});

test("more places are opened", () => {
  expect(changeOfPlaces(places, "treatment", 5)).toEqual({ open: 2, close: [], stillUsed: 0 });
});

test("the number there is changes nothing", () => {
  expect(changeOfPlaces(places, "treatment", 3)).toEqual({ open: 0, close: [], stillUsed: 0 });
});

test("fewer places close free ones only, and those of that kind", () => {
  expect(changeOfPlaces(places, "treatment", 2)).toEqual({ open: 0, close: ["free"], stillUsed: 0 });
  expect(changeOfPlaces(places, "treatment", 1)).toEqual({ open: 0, close: ["free", "free too"], stillUsed: 0 });
});

test("a child who has a place keeps it, and the answer says so", () => {
  expect(changeOfPlaces(places, "treatment", 0)).toEqual({ open: 0, close: ["free", "free too"], stillUsed: 1 });
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
