import { takeCensus } from "../app/commands/take-census.ts";
import { amsterdamClock } from "../app/domain/amsterdam-time.ts";
import { addDays } from "../app/domain/iso-date.ts";
import { bottleneckJobs, clockJobs } from "../app/domain/job.ts";
import { enqueue } from "../db/enqueue.ts";
import { regionsToMatch } from "../db/regions-to-match.ts";
import { firstDay, uncountedDays } from "../db/census.ts";
import type { JobScene } from "./scene.ts";

/** As far back as the prices look, and some days more. */
const catchUpDays = 60;

/** Each night yesterday is counted, and the days before it on which no worker was there. A day at a time: each is kept as soon as it is done. */
export async function takeCensusTask(_clock: unknown, { db, occasion, log, signal }: JobScene): Promise<void> {
  const today = amsterdamClock(occasion.now).date;
  const first = await firstDay(db);
  const from = addDays(today, -catchUpDays);
  for (const day of first === null ? [] : await uncountedDays(db, first > from ? first : from, addDays(today, -1))) {
    signal.throwIfAborted();
    const rows = await takeCensus(db, occasion, day);
    log.info({ day, rows }, "census taken");
  }
  const regions = await regionsToMatch(db);
  await enqueue(db, ...bottleneckJobs(regions), ...clockJobs(regions));
}
