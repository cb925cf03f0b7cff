import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amsterdamClock, amsterdamInstant, dutchDay } from "../../app/domain/amsterdam-time.ts";
import { addDays, addMonths, IsoDate, weekday } from "../../app/domain/iso-date.ts";

describe("a day", () => {
  test("exists in the calendar, or is refused", () => {
    expect(IsoDate.safeParse("2028-02-29").success).toBe(true);
    for (const wrong of ["2027-02-29", "2026-13-01", "22-11-2026", "2026-11-22T10:00:00Z", ""]) {
      expect(IsoDate.safeParse(wrong).success, wrong).toBe(false);
    }
  });

  test("knows its weekday", () => {
    expect(weekday("2026-11-23")).toBe(1);
    expect(weekday("2026-11-22")).toBe(7);
  });

  test("counts on over months and leap years", () => {
    expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  });

  test("months later is the same day of the month, or its last day", () => {
    expect(addMonths("2026-11-22", 6)).toBe("2027-05-22");
    expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
    expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
  });
});

describe("a clock in the Netherlands", () => {
  test("shows summer and winter time", () => {
    expect(amsterdamClock(new Date("2026-07-01T22:30:00Z"))).toEqual({ date: "2026-07-02", minute: 30 });
    expect(amsterdamClock(new Date("2026-12-31T23:15:00Z"))).toEqual({ date: "2027-01-01", minute: 15 });
  });

  test("turns to the next day at midnight here, not at midnight in London", () => {
    expect(dutchDay(new Date("2026-11-22T22:59:00Z"))).toBe("2026-11-22");
    expect(dutchDay(new Date("2026-11-22T23:00:00Z"))).toBe("2026-11-23");
  });

  test("moves on by the hour that spring skips", () => {
    const skipped = amsterdamInstant({ date: "2026-03-29", minute: 150 });
    expect(skipped).toEqual(new Date("2026-03-29T03:30:00+02:00"));
  });

  test("takes the first of the hour that autumn repeats", () => {
    const repeated = amsterdamInstant({ date: "2026-10-25", minute: 150 });
    expect(repeated).toEqual(new Date("2026-10-25T02:30:00+02:00"));
  });

  test("is right again on the day of the change itself", () => {
    expect(amsterdamInstant({ date: "2026-03-29", minute: 9 * 60 })).toEqual(new Date("2026-03-29T09:00:00+02:00"));
    expect(amsterdamInstant({ date: "2026-10-25", minute: 9 * 60 })).toEqual(new Date("2026-10-25T09:00:00+01:00"));
  });

  test("leads back to the same instant, except in the repeated hour", () => {
    const anyTime = fc.date({ min: new Date("2000-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
    const lastWeekOfMarch = fc
      .tuple(fc.integer({ min: 2000, max: 2040 }), fc.integer({ min: 0, max: 7 * 24 * 4 }))
      .map(([year, quarters]) => new Date(Date.UTC(year, 2, 25) + quarters * 900_000));
    const instant = fc.oneof(anyTime, lastWeekOfMarch);
    fc.assert(
      fc.property(instant, (moment) => {
        const back = amsterdamInstant(amsterdamClock(moment));
        const anHourEarlier = new Date(moment.getTime() - 3_600_000);
        expect([+moment, +anHourEarlier]).toContain(+back);
        expect(amsterdamClock(back)).toEqual(amsterdamClock(moment));
      }),
    );
  });
});
