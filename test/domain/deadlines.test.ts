import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addWorkingDays, AnswerTerms, answerDeadline, reminderAt, usualAnswerTerms } from "../../app/domain/deadlines.ts";
import { officeHours, WorkingCalendar, workingMinutesBetween } from "../../app/domain/working-time.ts";

// Written as the clock in the Netherlands shows it: +01:00 in winter, +02:00 in summer.
const at = (text: string) => new Date(text);
const tuesdayAfternoon = at("2026-11-24T15:00:00+01:00");

describe("an answer is due after the working days of its urgency", () => {
  test("crisis: the same time on the next working day", () => {
    expect(answerDeadline("crisis", tuesdayAfternoon)).toEqual(at("2026-11-25T15:00:00+01:00"));
  });

  test("high: two working days", () => {
    expect(answerDeadline("high", tuesdayAfternoon)).toEqual(at("2026-11-26T15:00:00+01:00"));
  });

  test("normal: five working days, so a week later", () => {
    expect(answerDeadline("normal", tuesdayAfternoon)).toEqual(at("2026-12-01T15:00:00+01:00"));
  });

  test("the terms are a setting, and a changed setting changes the deadline", () => {
    const terms = AnswerTerms.parse({ ...usualAnswerTerms, crisis: 2 });
    expect(answerDeadline("crisis", tuesdayAfternoon, terms)).toEqual(at("2026-11-26T15:00:00+01:00"));
  });

  test("a term of no days at all is refused", () => {
    expect(AnswerTerms.safeParse({ crisis: 0 }).success).toBe(false);
  });
});

describe("only working time counts", () => {
  test("a proposal of Friday night starts to count on Monday morning", () => {
    expect(addWorkingDays(at("2026-11-20T22:30:00+01:00"), 1)).toEqual(at("2026-11-23T17:00:00+01:00"));
  });

  test("a proposal of early morning starts to count at nine", () => {
    expect(addWorkingDays(at("2026-11-24T06:00:00+01:00"), 1)).toEqual(at("2026-11-24T17:00:00+01:00"));
  });

  test("a proposal at closing time has the whole next day", () => {
    expect(addWorkingDays(at("2026-11-24T17:00:00+01:00"), 1)).toEqual(at("2026-11-25T17:00:00+01:00"));
  });

  test("Friday afternoon plus one day is Monday afternoon", () => {
    expect(addWorkingDays(at("2026-11-20T14:20:00+01:00"), 1)).toEqual(at("2026-11-23T14:20:00+01:00"));
  });

  test("Christmas and New Year do not count", () => {
    const thursdayBeforeChristmas = at("2026-12-24T12:00:00+01:00");
    expect(addWorkingDays(thursdayBeforeChristmas, 1)).toEqual(at("2026-12-28T12:00:00+01:00"));
    expect(addWorkingDays(thursdayBeforeChristmas, 5)).toEqual(at("2027-01-04T12:00:00+01:00"));
  });

  test("the long weekend of Easter does not count", () => {
    expect(addWorkingDays(at("2027-03-26T11:00:00+01:00"), 1)).toEqual(at("2027-03-30T11:00:00+02:00"));
  });

  test("when the clock goes forward, the time of day stays what the clock shows", () => {
    expect(addWorkingDays(at("2026-03-27T10:00:00+01:00"), 1)).toEqual(at("2026-03-30T10:00:00+02:00"));
  });

  test("when the clock goes back, the time of day stays what the clock shows", () => {
    expect(addWorkingDays(at("2026-10-23T10:00:00+02:00"), 1)).toEqual(at("2026-10-26T10:00:00+01:00"));
  });

  test("no days at all: the first working moment", () => {
    expect(addWorkingDays(tuesdayAfternoon, 0)).toEqual(tuesdayAfternoon);
    expect(addWorkingDays(at("2026-11-22T12:00:00+01:00"), 0)).toEqual(at("2026-11-23T09:00:00+01:00"));
  });

  test("half days and days back do not exist", () => {
    expect(() => addWorkingDays(tuesdayAfternoon, 1.5)).toThrow(RangeError);
    expect(() => addWorkingDays(tuesdayAfternoon, -1)).toThrow(RangeError);
  });

  test("a calendar without any working day is refused, not searched for ever", () => {
    const never = { ...officeHours, weekdays: [] };
    expect(() => addWorkingDays(tuesdayAfternoon, 1, never)).toThrow("no working day");
  });
});

describe("the reminder comes when half of the working time has passed", () => {
  test("of a day: after four working hours", () => {
    const expiresAt = answerDeadline("crisis", tuesdayAfternoon);
    expect(reminderAt(tuesdayAfternoon, expiresAt)).toEqual(at("2026-11-25T11:00:00+01:00"));
  });

  test("of a term with a weekend in it: half of the working time, not of the days", () => {
    const proposedAt = at("2026-11-26T09:00:00+01:00");
    const expiresAt = answerDeadline("normal", proposedAt);
    expect(expiresAt).toEqual(at("2026-12-02T17:00:00+01:00"));
    expect(reminderAt(proposedAt, expiresAt)).toEqual(at("2026-11-30T13:00:00+01:00"));
  });
});

describe("laws of working time", () => {
  const instant = fc.date({ min: at("2020-01-01"), max: at("2035-12-31"), noInvalidDate: true });
  const days = fc.integer({ min: 0, max: 30 });
  const calendar = fc.constantFrom(
    officeHours,
    WorkingCalendar.parse({ weekdays: [1, 2, 4], opensAtMinute: 510, closesAtMinute: 1050 }),
    WorkingCalendar.parse({ weekdays: [1, 2, 3, 4, 5, 6, 7], opensAtMinute: 0, closesAtMinute: 1440 }),
  );

  test("what is added is what lies between", () => {
    fc.assert(
      fc.property(instant, days, (from, added) => {
        const until = addWorkingDays(from, added);
        expect(workingMinutesBetween(from, until, officeHours)).toBeCloseTo(added * 480, 6);
      }),
    );
  });

  test("first some days and then some more is the same as all at once", () => {
    fc.assert(
      fc.property(instant, days, days, calendar, (from, some, more, hours) => {
        // A first step of no days only opens the day; that is no step in time.
        const inTwoSteps = addWorkingDays(addWorkingDays(from, some, hours), more, hours);
        const atOnce = addWorkingDays(from, some + more, hours);
        fc.pre(more > 0);
        expect(inTwoSteps).toEqual(atOnce);
      }),
    );
  });

  test("a later proposal is never due earlier", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 1e9 }), days, calendar, (from, delay, added, hours) => {
        const later = new Date(from.getTime() + delay);
        expect(+addWorkingDays(later, added, hours)).toBeGreaterThanOrEqual(+addWorkingDays(from, added, hours));
      }),
    );
  });

  test("the reminder lies between proposal and deadline", () => {
    fc.assert(
      fc.property(instant, fc.constantFrom("crisis", "high", "normal"), (proposedAt, urgency) => {
        const expiresAt = answerDeadline(urgency, proposedAt);
        const reminded = reminderAt(proposedAt, expiresAt);
        expect(+reminded).toBeGreaterThanOrEqual(+proposedAt);
        expect(+reminded).toBeLessThan(+expiresAt);
      }),
    );
  });
});
