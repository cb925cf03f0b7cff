import { publishQuarter } from "../app/commands/publish-quarter.ts";
import { publishTherapists } from "../app/commands/publish-therapists.ts";
import { amsterdamClock } from "../app/domain/amsterdam-time.ts";
import { newestQuarterOver, quartersToPublish } from "../app/domain/publication/quarters-to-publish.ts";
import { firstDay } from "../db/census.ts";
import { settingOn } from "../db/settings.ts";
import type { JobScene } from "./scene.ts";

/** Each night: the tables of a quarter that has been over for long enough, as far back as the rows reach, and how many therapists there are now. */
export async function publishQuarterTask(_clock: unknown, { db, occasion, log, signal }: JobScene): Promise<void> {
  const today = amsterdamClock(occasion.now).date;
  const { publishAfterDays } = await settingOn(db, "publication-rules", today);
  const { closedRequestMonths } = await settingOn(db, "retention", today);
  const first = await firstDay(db);
  for (const quarterOn of first === null ? [] : quartersToPublish({ first, today, publishAfterDays, closedRequestMonths })) {
    signal.throwIfAborted();
    const outcome = await publishQuarter(db, occasion, quarterOn);
    if (outcome === "published") log.info({ quarter: quarterOn }, "quarter published");
  }
  const newest = newestQuarterOver(today, publishAfterDays);
  if ((await publishTherapists(db, occasion, newest)) === "published") log.info({ quarter: newest }, "therapists counted");
}
