import { expect, test } from "vitest";
import { ageBandOf } from "../../app/domain/age-band.ts";
import { quarterOf } from "../../app/domain/quarter.ts";
import { countRequests, RetentionTerms, retentionLimits, waitedDays, type ClosedRequest } from "../../app/domain/retention.ts";

const terms = RetentionTerms.parse({ draftDays: 90, closedRequestMonths: 12 });

test("a term counts in whole Dutch days, back from the day on which the night falls", () => {
  const limits = retentionLimits(new Date("2026-11-22T02:10:00Z"), terms);
  expect(limits.draft.toISOString()).toBe("2026-08-23T22:00:00.000Z");
  expect(limits.closedRequest.toISOString()).toBe("2025-11-21T23:00:00.000Z");
  expect(limits.mail.toISOString()).toBe("2026-10-22T22:00:00.000Z");
});

test("twelve months back from the last of February is the last of February", () => {
  expect(retentionLimits(new Date("2028-02-29T02:10:00Z"), terms).closedRequest.toISOString()).toBe("2027-02-27T23:00:00.000Z");
});

test.each([
  ["2026-01-01", "2026-01-01"],
  ["2026-03-31", "2026-01-01"],
  ["2026-04-01", "2026-04-01"],
  ["2026-11-22", "2026-10-01"],
  ["2026-12-31", "2026-10-01"],
])("%s lies in the quarter of %s", (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

test.each([
  [0, "0-3"], [3, "0-3"], [4, "4-7"], [11, "8-11"], [12, "12-15"], [15, "12-15"], [16, "16-17"], [17, "16-17"], [18, "18-22"], [22, "18-22"], [23, "23+"], [99, "23+"],
])("somebody of %i is counted in the band %s", (age, band) => {
  expect(ageBandOf(age)).toBe(band);
});

const nine: ClosedRequest = {
  region: "flevoland", kind: "treatment", personKind: "child", ageYears: 9, urgency: "normal", outcome: "completed",
  submittedAt: new Date("2025-03-03T10:00:00Z"), helpedAt: new Date("2025-03-31T08:00:00Z"), closedAt: new Date("2025-07-01T12:00:00Z"),
};

test("waiting ends with the first help, and without help it ends with the request", () => {
  expect(waitedDays(nine)).toBe(28);
  expect(waitedDays({ ...nine, helpedAt: null })).toBe(120);
});

test("a day of waiting is a Dutch day: sent just before midnight and helped just after is one day", () => {
  expect(waitedDays({ ...nine, submittedAt: new Date("2025-03-03T22:59:00Z"), helpedAt: new Date("2025-03-03T23:01:00Z") })).toBe(1);
});

test("requests of one sort become one count, with their waiting added up", () => {
  const twelve = { ...nine, ageYears: 12 };
  const parent = { ...nine, personKind: "parent" as const, ageYears: 34, outcome: "withdrawn" as const, helpedAt: null };
  const earlier = { ...nine, closedAt: new Date("2025-06-30T12:00:00Z") };
  expect(countRequests([nine, { ...nine, ageYears: 8 }, twelve, parent, earlier])).toEqual([
    expect.objectContaining({ ageBand: "8-11", quarterOn: "2025-07-01", outcome: "completed", requests: 2, waitedDaysTotal: 56 }),
    expect.objectContaining({ ageBand: "12-15", requests: 1, waitedDaysTotal: 28 }),
    expect.objectContaining({ ageBand: "23+", personKind: "parent", outcome: "withdrawn", requests: 1, waitedDaysTotal: 120 }),
    expect.objectContaining({ ageBand: "8-11", quarterOn: "2025-04-01", requests: 1, waitedDaysTotal: 28 }),
  ]);
});
