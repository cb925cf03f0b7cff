import { noteLateChanges } from "../app/commands/note-late-changes.ts";
import { publishQuarter } from "../app/commands/publish-quarter.ts";
import { publishTherapists } from "../app/commands/publish-therapists.ts";
import { amsterdamClock } from "../app/domain/amsterdam-time.ts";
import { newestQuarterOver, quartersToPublish } from "../app/domain/publication/quarters-to-publish.ts";
import { firstDay } from "../db/census.ts";
import { isSealWhole, publishedQuarters } from "../db/publications.ts";
import { settingOn } from "../db/settings.ts";
import type { JobScene } from "./scene.ts";

/**
 * Each night: closes a quarter that has been over for long enough, as far back as the rows reach, counts how many therapists
 * there are now, says of a closed one that much came in later, and looks whether every number is still the one that was published.
 */
export async function publishQuarterTask(_clock: unknown, { db, occasion, log, signal }: JobScene): Promise<void> {
  const today = amsterdamClock(occasion.now).date;
  const { publishAfterDays } = await settingOn(db, "publication-rules", today);
  const { closedRequestMonths } = await settingOn(db, "retention", today);
  const first = await firstDay(db);
  for (const quarterOn of first === null ? [] : quartersToPublish({ first, today, publishAfterDays, closedRequestMonths })) {
    signal.throwIfAborted();
    const outcome = await publishQuarter(db, occasion, quarterOn);
    if (outcome === "published") log.info({ quarter: quarterOn }, "quarter published");
    else if (await noteLateChanges(db, occasion, quarterOn)) log.info({ quarter: quarterOn }, "late changes said");
  }
  const newest = newestQuarterOver(today, publishAfterDays);
  if ((await publishTherapists(db, occasion, newest)) === "published") log.info({ quarter: newest }, "therapists counted");
  await checkSeals(db);
}

/** @throws Error when a published table is another than it was: the task fails, and whoever keeps the platform hears of it. */
async function checkSeals(db: JobScene["db"]): Promise<void> {
  const broken: string[] = [];
  for (const quarterOn of await publishedQuarters(db)) if (!(await isSealWhole(db, quarterOn))) broken.push(quarterOn);
  if (broken.length > 0) throw new Error(`Published tables were changed: ${broken.join(", ")}`);
}
