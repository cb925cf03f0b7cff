import { describe, expect, test } from "vitest";
import { dutchHolidays, HolidayChoices } from "../../app/domain/dutch-holidays.ts";
import { isWorkingDay, WorkingCalendar } from "../../app/domain/working-time.ts";

const usual = HolidayChoices.parse({});
const dayOf = (name: string, year: number, choices = usual) =>
  [...dutchHolidays(year, choices)].find(([, holiday]) => holiday === name)?.[0];

test("the free days of 2026 in the Netherlands", () => {
  expect([...dutchHolidays(2026, usual)]).toEqual([
    ["2026-01-01", "new-year"],
    ["2026-04-05", "easter-sunday"],
    ["2026-04-06", "easter-monday"],
    ["2026-04-27", "kings-day"],
    ["2026-05-14", "ascension-day"],
    ["2026-05-24", "whit-sunday"],
    ["2026-05-25", "whit-monday"],
    ["2026-12-25", "christmas-day"],
    ["2026-12-26", "second-christmas-day"],
  ]);
});

test.each([
  [2015, "2015-04-05"],
  [2019, "2019-04-21"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2027, "2027-03-28"],
  [2030, "2030-04-21"],
  [2035, "2035-03-25"],
  [2038, "2038-04-25"],
  [2049, "2049-04-18"],
  [2076, "2076-04-19"],
])("Easter of %i falls on %s", (year, easter) => {
  expect(dayOf("easter-sunday", year)).toBe(easter);
});

describe("King's Day", () => {
  test("is 27 April", () => expect(dayOf("kings-day", 2027)).toBe("2027-04-27"));
  test("moves to Saturday when 27 April is a Sunday", () => expect(dayOf("kings-day", 2025)).toBe("2025-04-26"));
});

describe("Liberation Day", () => {
  test("is free once in five years, as most collective agreements have it", () => {
    expect(dayOf("liberation-day", 2025)).toBe("2025-05-05");
    expect(dayOf("liberation-day", 2026)).toBeUndefined();
  });

  test("is free each year, or never, where the setting says so", () => {
    expect(dayOf("liberation-day", 2026, { ...usual, liberationDay: "every-year" })).toBe("2026-05-05");
    expect(dayOf("liberation-day", 2025, { ...usual, liberationDay: "never" })).toBeUndefined();
  });
});

test("Good Friday is free only where the setting says so", () => {
  expect(dayOf("good-friday", 2026)).toBeUndefined();
  expect(dayOf("good-friday", 2026, { ...usual, goodFriday: true })).toBe("2026-04-03");
});

describe("a working day", () => {
  test("is Monday to Friday", () => {
    expect(isWorkingDay("2026-11-23")).toBe(true);
    expect(isWorkingDay("2026-11-27")).toBe(true);
    expect(isWorkingDay("2026-11-28")).toBe(false);
    expect(isWorkingDay("2026-11-29")).toBe(false);
  });

  test("is no holiday", () => expect(isWorkingDay("2026-05-14")).toBe(false));

  test("is no day on which all are closed by agreement", () => {
    const bridgeDay = "2026-05-15";
    expect(isWorkingDay(bridgeDay)).toBe(true);
    expect(isWorkingDay(bridgeDay, WorkingCalendar.parse({ closedOn: [bridgeDay] }))).toBe(false);
  });

  test("cannot close before it opens", () => {
    expect(WorkingCalendar.safeParse({ opensAtMinute: 1020, closesAtMinute: 540 }).success).toBe(false);
  });
});
