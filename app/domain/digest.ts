import { amsterdamClock, amsterdamInstant } from "./amsterdam-time.ts";
import { addDays, type IsoDate, weekday } from "./iso-date.ts";
import type { Pace } from "./message-kind.ts";

/** Seven in the morning in Amsterdam: read before the work begins. */
const minuteOfDay = 7 * 60;

/** The last moments at which a digest was due: each brings what came in before it. */
export interface DigestMoments {
  readonly on: IsoDate;
  readonly dailyAt: Date;
  readonly weekOf: IsoDate;
  readonly weeklyAt: Date;
}

/** Days and weeks as in Amsterdam, summer and winter; a week begins on Monday. */
export function digestMoments(now: Date): DigestMoments {
  const { date, minute } = amsterdamClock(now);
  const on = minute >= minuteOfDay ? date : addDays(date, -1);
  const weekOf = addDays(on, 1 - weekday(on));
  return { on, weekOf, dailyAt: amsterdamInstant({ date: on, minute: minuteOfDay }), weeklyAt: amsterdamInstant({ date: weekOf, minute: minuteOfDay }) };
}

/** Whether this news is due. Who wants it at once by now gets what still waited with the next digest. */
export function isDue(item: { readonly pace: Pace; readonly createdAt: Date }, { dailyAt, weeklyAt }: DigestMoments): boolean {
  return item.createdAt < (item.pace === "weekly" ? weeklyAt : dailyAt);
}
