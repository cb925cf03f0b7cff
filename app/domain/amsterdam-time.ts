import { epochOf, type IsoDate } from "./iso-date.ts";

const millisecondsPerMinute = 60_000;
const millisecondsPerHour = 3_600_000;
const millisecondsPerDay = 24 * millisecondsPerHour;

/** The day and the minutes since midnight that a clock in the Netherlands shows. */
export interface WallClock {
  readonly date: IsoDate;
  readonly minute: number;
}

/** What a clock in Amsterdam shows at this instant; seconds count as parts of a minute. */
export function amsterdamClock(instant: Date): WallClock {
  const local = instant.getTime() + offsetAt(instant.getTime());
  const midnight = Math.floor(local / millisecondsPerDay) * millisecondsPerDay;
  return { date: new Date(local).toISOString().slice(0, 10), minute: (local - midnight) / millisecondsPerMinute };
}

/** The day in the Netherlands at this instant: the day on which a dated setting is read. */
export function dutchDay(instant: Date): IsoDate {
  return amsterdamClock(instant).date;
}

/**
 * The instant at which a clock in Amsterdam shows this. Of the hour that comes twice in autumn
 * it takes the first; a time that spring skips moves on by the skipped hour.
 */
export function amsterdamInstant({ date, minute }: WallClock): Date {
  const asIfUtc = epochOf(date) + minute * millisecondsPerMinute;
  const byOldOffset = asIfUtc - offsetAt(asIfUtc - 24 * millisecondsPerHour);
  const byNewOffset = asIfUtc - offsetAt(byOldOffset);
  const shows = (epoch: number) => epoch + offsetAt(epoch) === asIfUtc;
  return new Date(!shows(byOldOffset) && shows(byNewOffset) ? byNewOffset : byOldOffset);
}

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
});

// Intl takes some microseconds each time, and a run asks thousands of times. Dutch time has changed
// on the whole UTC hour since 1940, so one answer an hour is enough. Bounded, so it cannot grow for ever.
const offsets = new Map<number, number>();
const offsetsKept = 20_000;

function offsetAt(epoch: number): number {
  const hour = Math.floor(epoch / millisecondsPerHour);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  if (offsets.size >= offsetsKept) offsets.clear();
  const offset = askIntl(hour * millisecondsPerHour);
  offsets.set(hour, offset);
  return offset;
}

function askIntl(epoch: number): number {
  const shown = Object.fromEntries(clock.formatToParts(epoch).map(({ type, value }) => [type, Number(value)]));
  const { year = NaN, month = NaN, day = NaN, hour = NaN } = shown;
  return Date.UTC(year, month - 1, day, hour) - epoch;
}
