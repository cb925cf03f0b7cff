import { z } from "zod";
import { addDays, type IsoDate, weekday, yearOf } from "./iso-date.ts";

/**
 * The two days on which Dutch employers differ. Liberation Day is a public holiday each year, but a
 * paid day off in most collective agreements only in the years that end in 0 or 5; Good Friday is
 * free for civil servants and few others. [GK] The Algemene termijnenwet counts both each year, but
 * the terms of this platform are agreements, not terms of law. [GK]
 */
export const HolidayChoices = z.object({
  liberationDay: z.enum(["every-year", "every-five-years", "never"]).default("every-five-years"),
  goodFriday: z.boolean().default(false),
});
export type HolidayChoices = z.infer<typeof HolidayChoices>;

export type HolidayName =
  | "new-year"
  | "good-friday"
  | "easter-sunday"
  | "easter-monday"
  | "kings-day"
  | "liberation-day"
  | "ascension-day"
  | "whit-sunday"
  | "whit-monday"
  | "christmas-day"
  | "second-christmas-day";

/** The free days of a year in the Netherlands, by date. */
export function dutchHolidays(year: number, choices: HolidayChoices): ReadonlyMap<IsoDate, HolidayName> {
  const easter = easterSunday(year);
  const days: [IsoDate, HolidayName][] = [
    [`${year}-01-01`, "new-year"],
    [easter, "easter-sunday"],
    [addDays(easter, 1), "easter-monday"],
    [kingsDay(year), "kings-day"],
    [addDays(easter, 39), "ascension-day"],
    [addDays(easter, 49), "whit-sunday"],
    [addDays(easter, 50), "whit-monday"],
    [`${year}-12-25`, "christmas-day"],
    [`${year}-12-26`, "second-christmas-day"],
  ];
  if (choices.goodFriday) days.push([addDays(easter, -2), "good-friday"]);
  if (liberationDayIsFree(year, choices)) days.push([`${year}-05-05`, "liberation-day"]);
  return new Map(days.sort(([one], [other]) => one.localeCompare(other)));
}

/** The holiday on this day, if it is one. */
export function holidayOn(date: IsoDate, choices: HolidayChoices): HolidayName | undefined {
  const year = yearOf(date);
  const key = `${year} ${choices.liberationDay} ${choices.goodFriday}`;
  const days = known.get(key) ?? dutchHolidays(year, choices);
  if (known.size > 500) known.clear();
  known.set(key, days);
  return days.get(date);
}

// A term of some days asks a dozen times for the same year.
const known = new Map<string, ReadonlyMap<IsoDate, HolidayName>>();

/** 27 April; when that is a Sunday, the day before. (King Willem-Alexander, since 2014.) */
function kingsDay(year: number): IsoDate {
  return weekday(`${year}-04-27`) === 7 ? `${year}-04-26` : `${year}-04-27`;
}

function liberationDayIsFree(year: number, { liberationDay }: HolidayChoices): boolean {
  if (liberationDay === "every-five-years") return year % 5 === 0;
  return liberationDay === "every-year";
}

/** Easter in the Gregorian calendar, by the method of Gauss as corrected by Lichtenberg (1997). */
function easterSunday(year: number): IsoDate {
  const century = Math.floor(year / 100);
  const leapsLeftOut = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sunShift = 2 - Math.floor((3 * century + 3) / 4);
  const moonCycle = year % 19;
  const fullMoonSeed = (19 * moonCycle + leapsLeftOut) % 30;
  const correction = Math.floor((fullMoonSeed + Math.floor(moonCycle / 11)) / 29);
  const fullMoon = 21 + fullMoonSeed - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sunShift) % 7);
  const daysToSunday = 7 - ((((fullMoon - firstSunday) % 7) + 7) % 7);
  return addDays(`${year}-03-01`, fullMoon + daysToSunday - 1);
}
