import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfirmationTerms, firstOfNextMonth, nextStep, type Round, stepToday, usualConfirmationTerms as terms } from "../../app/domain/confirmation.ts";
import { addDays } from "../../app/domain/iso-date.ts";

const on = (day: string) => new Date(`${day}T09:00:00Z`);
const confirmedAt = on("2026-10-01");
const asked: Round = { askedAt: on("2026-10-29"), remindedAt: null, remindedAgainAt: null };
const reminded: Round = { ...asked, remindedAt: on("2026-11-05") };
const remindedAgain: Round = { ...reminded, remindedAgainAt: on("2026-11-10") };
const next = (round: Round | null) => nextStep({ confirmedAt, round }, terms, 45);

describe("the monthly question", () => {
  test("is asked after four weeks, again after five, once more after forty days, and after forty-five comes a pause", () => {
    expect([null, asked, reminded, remindedAgain].map(next)).toEqual([
      { step: "ask", on: "2026-10-29" }, { step: "remind", on: "2026-11-05" }, { step: "remind-again", on: "2026-11-10" }, { step: "pause", on: "2026-11-15" },
    ]);
  });

  test("never takes two steps on one day, however late the first one was", () => {
    const late: Round = { askedAt: on("2026-12-20"), remindedAt: null, remindedAgainAt: null };
    expect(next(late)).toEqual({ step: "remind", on: "2026-12-21" });
    expect(next({ ...late, remindedAt: on("2026-12-21") })).toEqual({ step: "remind-again", on: "2026-12-22" });
    expect(next({ ...late, remindedAt: on("2026-12-21"), remindedAgainAt: on("2026-12-22") })).toEqual({ step: "pause", on: "2026-12-23" });
  });

  test("waits for who is away, and is asked after that", () => {
    const away = { confirmedAt, round: null, absentFrom: "2026-10-20", absentUntil: "2026-11-20" };
    expect(stepToday(away, "2026-11-20", terms, 45)).toBeNull();
    expect(stepToday(away, "2026-11-21", terms, 45)).toBe("ask");
    expect(stepToday({ ...away, absentFrom: null, absentUntil: null }, "2026-10-28", terms, 45)).toBeNull();
  });

  test("whatever day the worker runs, nobody is paused who was not asked three times, on three days", () => {
    const hold = () => fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 30 }), (gaps) => {
      let today = "2026-10-01";
      let round: Round | null = null;
      const days: string[] = [];
      for (const gap of gaps) {
        today = addDays(today, gap);
        const step = stepToday({ confirmedAt, round, absentFrom: null, absentUntil: null }, today, terms, 45);
        if (!step) continue;
        if (step === "pause") return new Set(days).size === 3;
        days.push(today);
        const at = on(today);
        round = step === "ask" ? { askedAt: at, remindedAt: null, remindedAgainAt: null } : { ...round!, [step === "remind" ? "remindedAt" : "remindedAgainAt"]: at };
      }
      return true;
    }));
    expect(hold).not.toThrow();
  });

  test("has steps in their order, or the setting is refused", () => {
    expect(ConfirmationTerms.safeParse({ askAfterDays: 30, remindAfterDays: 30 }).success).toBe(false);
  });

  test("'no place this month' holds until the first of the next", () => {
    expect([firstOfNextMonth("2026-11-22"), firstOfNextMonth("2026-12-31"), firstOfNextMonth("2027-01-31")]).toEqual(["2026-12-01", "2027-01-01", "2027-02-01"]);
  });
});
