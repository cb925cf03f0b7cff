import { addDays, addMonths, type IsoDate } from "../iso-date.ts";
import { quarterOf } from "../quarter.ts";

export interface PublicationMoment {
  /** The day of the first request ever. */
  readonly first: IsoDate;
  readonly today: IsoDate;
  /** So long after its last day a quarter is published: what is reported late is in it. */
  readonly publishAfterDays: number;
  /** So long closed requests keep their rows. A quarter of which some may be gone is not published any more. */
  readonly closedRequestMonths: number;
}

/** The first days of the quarters that are over for long enough and still whole, the oldest first. */
export function quartersToPublish({ first, today, publishAfterDays, closedRequestMonths }: PublicationMoment): IsoDate[] {
  const quarters: IsoDate[] = [];
  const wholeSince = addMonths(today, -closedRequestMonths);
  for (let quarterOn = quarterOf(first); addDays(addMonths(quarterOn, 3), publishAfterDays) <= today; quarterOn = addMonths(quarterOn, 3)) {
    if (quarterOn >= wholeSince) quarters.push(quarterOn);
  }
  return quarters;
}

/** The first day of the newest quarter that has been over for so many days. */
export function newestQuarterOver(today: IsoDate, publishAfterDays: number): IsoDate {
  return addMonths(quarterOf(addDays(today, -publishAfterDays)), -3);
}
