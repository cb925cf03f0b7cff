import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarText, escaped, folded, utcMoment } from "../../../app/domain/care/calendar-text.ts";
import { amsterdamInstant } from "../../../app/domain/amsterdam-time.ts";

const bytes = (text: string) => Buffer.byteLength(text);
const unfolded = (lines: readonly string[]) => lines.map((line, index) => (index === 0 ? line : line.slice(1))).join("");

test("a calendar holds when an intake is, for an hour, and a title that says nothing", () => {
  const entry = { uid: "7f6c@schakel", startsAt: new Date("2026-11-25T13:00:00Z"), minutes: 60, title: "Intake", changedAt: new Date("2026-11-22T09:00:00Z") };
  expect(calendarText("Schakel", [entry]).split("\r\n")).toEqual([
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Schakel//Intakes//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:Schakel",
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H",
    "BEGIN:VEVENT", "UID:7f6c@schakel", "DTSTAMP:20261122T090000Z", "LAST-MODIFIED:20261122T090000Z", "DTSTART:20261125T130000Z", "DTEND:20261125T140000Z",
    "SUMMARY:Intake", "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR", "",
  ]);
});

test("two o'clock in Amsterdam is two o'clock, in winter and in summer", () => {
  expect(utcMoment(amsterdamInstant({ date: "2026-11-25", minute: 14 * 60 }))).toBe("20261125T130000Z");
  expect(utcMoment(amsterdamInstant({ date: "2026-06-25", minute: 14 * 60 }))).toBe("20260625T120000Z");
});

test("commas, semicolons, backslashes and new lines are written so that they stay text", () => {
  expect(escaped("a, b; c\\d\r\ne")).toBe("a\\, b\\; c\\\\d\\ne");
});

test("no line is longer than 75 bytes, no character is cut, and nothing is lost", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
    const lines = folded(`SUMMARY:${text}`);
    expect(Math.max(...lines.map(bytes))).toBeLessThanOrEqual(75);
    expect(lines.slice(1).every((line) => line.startsWith(" "))).toBe(true);
    expect(unfolded(lines)).toBe(`SUMMARY:${text}`);
  }));
});

test("a calendar without intakes is still a calendar", () => {
  expect(calendarText("Schakel", [])).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
});
