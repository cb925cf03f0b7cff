import { requestsForDashboard } from "../../../db/dashboard.ts";
import type { Database } from "../../../db/connect.ts";
import { settingOn, settingVersions } from "../../../db/settings.ts";
import { amsterdamInstant, dutchDay } from "../../domain/amsterdam-time.ts";
import { periodOf, type Question, type Reading, regionsAsked } from "../../domain/dashboard/question.ts";
import { inSight, type RequestInSight } from "../../domain/dashboard/request-in-sight.ts";
import { notFound } from "../../http/respond.ts";

/** What a lead looks at: the regions that were asked for, their requests in the period, and by what they are read. */
export interface Sight {
  readonly regions: readonly string[];
  readonly since: Date;
  readonly reading: Reading;
  readonly requests: readonly RequestInSight[];
}

/** The figures and the lists behind them read the same rows with the same eyes. @throws 404 for a region that is not the reader's own. */
export async function sightOf(db: Database, own: readonly string[], question: Question, now: Date): Promise<Sight> {
  const regions = regionsAsked(question, own);
  if (regions.length === 0) throw notFound();
  const today = dutchDay(now);
  const period = periodOf(question, today);
  const since = amsterdamInstant({ date: period.from, minute: 0 });
  const reading = { now, period, norm: await settingOn(db, "waiting-norm", today), terms: await settingOn(db, "care-terms", today) };
  const requests = inSight(await requestsForDashboard(db, regions, since), await settingVersions(db, "funding-rules"), today);
  return { regions, since, reading, requests };
}
