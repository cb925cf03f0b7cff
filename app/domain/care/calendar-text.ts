/** One entry of a calendar: when, and a title that says nothing about anybody. */
export interface CalendarEntry {
  /** The same for as long as the appointment is the same one. */
  readonly uid: string;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly title: string;
  readonly changedAt: Date;
}

const lineBytes = 75;
const utf8 = new TextEncoder();

/**
 * A calendar as programs read it (RFC 5545). Moments are in UTC (§3.3.5, form 2), so that no table of time zones has to
 * go along and summer time cannot shift anything. Lines end in CRLF and fold at 75 bytes (§3.1).
 */
export function calendarText(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Schakel//Intakes//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`, "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H",
    ...entries.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.flatMap(folded).map((line) => `${line}\r\n`).join("");
}

function eventLines({ uid, startsAt, minutes, title, changedAt }: CalendarEntry): string[] {
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  return [
    "BEGIN:VEVENT", `UID:${escaped(uid)}`, `DTSTAMP:${utcMoment(changedAt)}`, `LAST-MODIFIED:${utcMoment(changedAt)}`,
    `DTSTART:${utcMoment(startsAt)}`, `DTEND:${utcMoment(endsAt)}`, `SUMMARY:${escaped(title)}`, "CLASS:PRIVATE", "END:VEVENT",
  ];
}

/** 20261122T090000Z */
export function utcMoment(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/** §3.3.11: what has a meaning in a line is written with a backslash; a carriage return has none. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll("\r", "").replaceAll("\n", "\\n");
}

/** A line of more than 75 bytes goes on in the next, after a space. A character is never cut in two. */
export function folded(line: string): string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of line) {
    if (utf8.encode(part + character).length > lineBytes) {
      parts.push(part);
      part = " ";
    }
    part += character;
  }
  return [...parts, part];
}
