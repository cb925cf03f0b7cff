import { expect, test } from "vitest";
import { homeRegionMove, type HomeRegionStanding } from "../../app/domain/home-region.ts";

const nothingOpen: HomeRegionStanding = { status: "approved", regionIsOn: true, changeOpen: false, questionOpen: false };

test("a home region changes with a yes of its lead, when nothing is open", () => {
  expect(homeRegionMove(nothingOpen)).toEqual({ kind: "proceed" });
});

test("nothing of the lead of today is left behind by moving: no suspension, no change to check, no question", () => {
  expect(homeRegionMove({ ...nothingOpen, status: "suspended" })).toEqual({ kind: "refuse", reason: "not-approved" });
  expect(homeRegionMove({ ...nothingOpen, changeOpen: true })).toEqual({ kind: "refuse", reason: "change-waits" });
  expect(homeRegionMove({ ...nothingOpen, questionOpen: true })).toEqual({ kind: "refuse", reason: "question-waits" });
});

test("a region that is off takes nobody", () => {
  expect(homeRegionMove({ ...nothingOpen, regionIsOn: false })).toEqual({ kind: "refuse", reason: "region-off" });
});
