import { describe, expect, test } from "vitest";
import { appointmentsOf, countAppointments, talkAboutMissed, type AppointmentWord } from "../../../app/domain/care/appointments.ts";
import { usualCareTerms as terms } from "../../../app/domain/care/care-terms.ts";
import { ending } from "../../../app/domain/care/case-end.ts";
import { planning } from "../../../app/domain/care/intake-plan.ts";
import { appointment, milestone, type MilestoneScene, settledDay } from "../../../app/domain/care/report.ts";
import { requestStatuses } from "../../../app/domain/request.ts";

const now = new Date("2026-11-22T09:00:00Z");
const therapistsSide = { status: "handed-over", over: false, side: "therapist" } as const;
const scene: MilestoneScene = { running: therapistsSide, words: [], yesOn: "2026-11-02", intakeOn: null, now };

describe("what two sides say of one day", () => {
  test("the therapist was in the room, so that day counts, and the other day is not hidden", () => {
    const words = [{ side: "shelter", happenedOn: "2026-11-11" }, { side: "therapist", happenedOn: "2026-11-12" }] as const;
    expect(settledDay(words)).toEqual({ on: "2026-11-12", toldBy: ["shelter", "therapist"], otherSays: "2026-11-11" });
  });

  test("the shelter's day counts as long as it is the only one", () => {
    expect(settledDay([{ side: "shelter", happenedOn: "2026-11-11" }])).toEqual({ on: "2026-11-11", toldBy: ["shelter"], otherSays: null });
    expect(settledDay([])).toBeNull();
  });
});

describe("an intake that was held", () => {
  test("is a step from the yes on, also when nobody wrote down the handover", () => {
    for (const status of ["accepted", "handed-over"] as const) {
      expect(milestone("intake-held", { ...scene, running: { ...therapistsSide, status } }, "2026-11-12")).toEqual({ kind: "proceed", effect: "reached", on: "2026-11-12" });
    }
  });

  test("told by both sides is one step: the same day twice changes nothing", () => {
    const held = { ...scene, running: { ...therapistsSide, status: "intake-held" }, words: [{ side: "therapist", happenedOn: "2026-11-12" }] } as const;
    expect(milestone("intake-held", held, "2026-11-12")).toEqual({ kind: "proceed", effect: "nothing-new" });
    expect(milestone("intake-held", { ...held, running: { ...held.running, side: "shelter" } }, "2026-11-11")).toEqual({ kind: "proceed", effect: "told", countsOn: "2026-11-12" });
    expect(milestone("intake-held", held, "2026-11-13")).toEqual({ kind: "proceed", effect: "told", countsOn: "2026-11-13" });
  });

  test("lies between the yes and today", () => {
    expect(milestone("intake-held", scene, "2026-11-23")).toEqual({ kind: "refuse", reason: "day-in-future" });
    expect(milestone("intake-held", scene, "2026-11-01")).toEqual({ kind: "refuse", reason: "day-before-yes" });
  });
});

describe("a start", () => {
  const held: MilestoneScene = { ...scene, running: { ...therapistsSide, status: "intake-held" }, intakeOn: "2026-11-12" };

  test("follows the intake, and not before its day", () => {
    expect(milestone("started", held, "2026-11-20")).toEqual({ kind: "proceed", effect: "reached", on: "2026-11-20" });
    expect(milestone("started", held, "2026-11-11")).toEqual({ kind: "refuse", reason: "day-before-intake" });
    expect(milestone("started", scene, "2026-11-20")).toEqual({ kind: "refuse", reason: "intake-not-held" });
  });

  test("of a case that is over is not told", () => {
    expect(milestone("started", { ...held, running: { ...held.running, over: true } }, "2026-11-20")).toEqual({ kind: "refuse", reason: "case-over" });
  });
});

describe("appointments", () => {
  const words: AppointmentWord[] = [
    { side: "shelter", happenedOn: "2026-11-10", outcome: "missed" },
    { side: "therapist", happenedOn: "2026-11-10", outcome: "cancelled" },
    { side: "therapist", happenedOn: "2026-11-17", outcome: "missed" },
    { side: "shelter", happenedOn: "2026-11-03", outcome: "kept" },
    { side: "therapist", happenedOn: "2026-11-03", outcome: "kept" },
  ];

  test("are days, newest first; the same told by both counts once", () => {
    expect(appointmentsOf(words)).toEqual([
      { on: "2026-11-17", outcome: "missed", otherSays: null },
      { on: "2026-11-10", outcome: "cancelled", otherSays: "missed" },
      { on: "2026-11-03", outcome: "kept", otherSays: null },
    ]);
    expect(countAppointments(appointmentsOf(words))).toEqual({ kept: 1, missed: 1, cancelled: 1 });
  });

  test("can be told from the yes on, for days that have been", () => {
    expect(appointment(scene, "2026-11-22").kind).toBe("proceed");
    expect(appointment(scene, "2026-11-23")).toEqual({ kind: "refuse", reason: "day-in-future" });
    expect(appointment({ ...scene, running: { ...therapistsSide, over: true } }, "2026-11-20")).toEqual({ kind: "refuse", reason: "case-over" });
  });

  test("two missed of the last four is a reason to talk; what was cancelled in time is not missed", () => {
    const days = (...outcomes: ("kept" | "missed" | "cancelled")[]) => outcomes.map((outcome, index) => ({ on: `2026-11-${20 - index}`, outcome, otherSays: null }));
    expect(talkAboutMissed(days("missed", "kept", "missed"), terms)).toBe(true);
    expect(talkAboutMissed(days("missed", "kept", "kept", "kept", "missed"), terms)).toBe(false);
    expect(talkAboutMissed(days("cancelled", "cancelled", "missed"), terms)).toBe(false);
  });
});

describe("a planned intake", () => {
  test("is a moment to come, within a year", () => {
    expect(planning(therapistsSide, new Date("2026-11-22T09:01:00Z"), now).kind).toBe("proceed");
    expect(planning(therapistsSide, now, now)).toEqual({ kind: "refuse", reason: "moment-in-past" });
    expect(planning(therapistsSide, new Date("2027-11-24T09:00:00Z"), now)).toEqual({ kind: "refuse", reason: "moment-too-far" });
  });

  test("comes before the intake itself", () => {
    const allowed = requestStatuses.filter((status) => planning({ ...therapistsSide, status }, new Date("2026-12-01T09:00:00Z"), now).kind === "proceed");
    expect(allowed).toEqual(["accepted", "handed-over"]);
  });
});

describe("the end", () => {
  test("comes from the therapist, after an intake", () => {
    const allowed = requestStatuses.filter((status) => ending({ ...therapistsSide, status }, "2026-11-20", "2026-11-12", now).kind === "proceed");
    expect(allowed).toEqual(["intake-held", "started"]);
    expect(ending({ ...therapistsSide, status: "started", side: "shelter" }, "2026-11-20", "2026-11-12", now)).toEqual({ kind: "refuse", reason: "not-yours" });
  });

  test("is not before the last day that was told, and not tomorrow", () => {
    const running = { ...therapistsSide, status: "started" } as const;
    expect(ending(running, "2026-11-11", "2026-11-12", now)).toEqual({ kind: "refuse", reason: "day-before-last" });
    expect(ending(running, "2026-11-23", "2026-11-12", now)).toEqual({ kind: "refuse", reason: "day-in-future" });
    expect(ending({ ...running, over: true }, "2026-11-20", "2026-11-12", now)).toEqual({ kind: "refuse", reason: "case-over" });
  });
});
