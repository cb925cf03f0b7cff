import { describe, expect, test } from "vitest";
import { timeLeft } from "../../app/domain/answer-time.ts";
import { DeclineForm } from "../../app/domain/decline-form.ts";
import { daysAwayProblems } from "../../app/domain/availability.ts";
import { readReason } from "../../app/domain/reason.ts";

describe("how long there is to answer", () => {
  // Friday 27 November 2026, 17:00 in the Netherlands.
  const expiresAt = new Date("2026-11-27T16:00:00Z");

  test.each([
    ["on the Sunday before", "2026-11-22T09:00:00Z", { unit: "days", count: 5 }],
    ["on Wednesday at noon", "2026-11-25T11:00:00Z", { unit: "days", count: 2 }],
    ["on Thursday evening", "2026-11-26T19:00:00Z", { unit: "days", count: 1 }],
    ["on Friday at ten", "2026-11-27T09:00:00Z", { unit: "hours", count: 7 }],
    ["ten minutes before the end", "2026-11-27T15:50:00Z", { unit: "hours", count: 1 }],
    ["at the end", "2026-11-27T16:00:00Z", { unit: "over" }],
  ])("%s", (_when, now, left) => expect(timeLeft(new Date(now), expiresAt)).toEqual(left));

  test("a term that ends before working hours begin still has an hour to name", () => {
    expect(timeLeft(new Date("2026-11-28T10:00:00Z"), new Date("2026-11-28T12:00:00Z"))).toEqual({ unit: "hours", count: 1 });
  });
});

describe("a no as it is posted", () => {
  test("keeps what its reason asks for and leaves the rest aside", () => {
    const all = { nextFreeOn: "2027-01-11", narrowProfile: "yes" };
    expect(DeclineForm.parse({ reason: "no-place", ...all })).toEqual({ reason: "no-place", nextFreeOn: "2027-01-11" });
    expect(DeclineForm.parse({ reason: "not-my-expertise", ...all })).toEqual({ reason: "not-my-expertise", narrowProfile: true });
    expect(DeclineForm.parse({ reason: "not-my-expertise" })).toEqual({ reason: "not-my-expertise", narrowProfile: false });
    expect(DeclineForm.parse({ reason: "this-one-case", ...all })).toEqual({ reason: "this-one-case" });
    expect(DeclineForm.parse({ reason: "stop-asking-me", ...all })).toEqual({ reason: "stop-asking-me" });
  });
});

describe("days away", () => {
  const days = (absentFrom: string | null, absentUntil: string | null) => daysAwayProblems({ nextFreeOn: null, absentFrom, absentUntil }, "2026-11-22");

  test("may be empty, or a first and a last day that lie ahead", () => {
    expect([days(null, null), days("2026-12-21", "2027-01-03"), days("2026-11-01", "2026-11-22")]).toEqual([[], [], []]);
  });

  test.each([
    ["2026-12-21", null, { field: "absentUntil", code: "absence-needs-both" }],
    [null, "2026-12-21", { field: "absentFrom", code: "absence-needs-both" }],
    ["2027-01-03", "2026-12-21", { field: "absentUntil", code: "absence-reversed" }],
    ["2026-11-01", "2026-11-21", { field: "absentUntil", code: "absence-is-over" }],
  ])("from %s to %s is told what is needed", (from, until, problem) => expect(days(from, until)).toEqual([problem]));
});

describe("a written reason", () => {
  test("is kept without the air around it", () => {
    expect(readReason("  De registratie is verlopen.\r\nGraag vernieuwen. ")).toEqual({ kind: "reason", reason: "De registratie is verlopen.\nGraag vernieuwen." });
  });

  test("is needed, and has an end", () => {
    expect(readReason(" \n ")).toEqual({ kind: "problem", code: "reason-missing" });
    expect(readReason("a ".repeat(300))).toEqual({ kind: "problem", code: "reason-too-long" });
  });

  test("is about nobody: what the guard finds is marked where it stands", () => {
    expect(readReason("Bel 06 12345678 maar.")).toEqual({ kind: "problem", code: "reason-names-somebody", at: [{ start: 4, end: 15 }] });
  });
});
