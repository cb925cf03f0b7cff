import { recordAudit } from "../../db/audit.ts";
import { writeClockCounts } from "../../db/clock-counts.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { coursesOfRegion } from "../../db/courses.ts";
import { settingVersions } from "../../db/settings.ts";
import { amsterdamInstant, dutchDay } from "../domain/amsterdam-time.ts";
import { countEveryPart } from "../domain/dashboard/clock-counts.ts";
import { longestPeriod, periodOf, periods } from "../domain/dashboard/question.ts";
import { inSight } from "../domain/dashboard/request-in-sight.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Counts the waits of a region on both clocks, for every period and part that a lead can ask for. Done again it writes the same, as of then. */
export function countClocks(db: Database, occasion: Occasion, region: string): Promise<void> {
  return asActor(db, occasion.actor, async (trx) => {
    const today = dutchDay(occasion.now);
    // Who ran in a short period ran in the longest: read once.
    const longest = periodOf({ weeks: longestPeriod }, today);
    const stored = await coursesOfRegion(trx, region, amsterdamInstant({ date: longest.from, minute: 0 }));
    const courses = inSight(stored, await settingVersions(trx, "funding-rules"), today);
    const rows = periods.flatMap((weeks) => countEveryPart(courses, periodOf({ weeks }, today)).map((counted) => ({ weeks, ...counted })));
    await writeClockCounts(trx, region, { countedAt: occasion.now, countedTo: today }, rows);
    await recordAudit(trx, occasion, "job.count-clocks", { kind: "region", id: region });
  });
}
