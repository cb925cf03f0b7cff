import type { Database } from "../../../db/connect.ts";
import { regionsOnMap } from "../../../db/regions-on-map.ts";
import { settingOn, settingVersions } from "../../../db/settings.ts";
import { amsterdamInstant, dutchDay } from "../../domain/amsterdam-time.ts";
import { periodOf, type Question, type Reading, regionsAsked } from "../../domain/dashboard/question.ts";
import { inSight, type Stored } from "../../domain/dashboard/request-in-sight.ts";
import type { IsoDate } from "../../domain/iso-date.ts";
import { notFound } from "../../http/respond.ts";

/** What a lead looks at: the regions that were asked for, and by what their requests are read. */
export interface Sight {
  readonly regions: readonly string[];
  readonly today: IsoDate;
  readonly reading: Reading;
}

/** The figures and the lists behind them are of the same regions, and read with the same eyes. @throws 404 for a region that is not the reader's own. */
export async function sightOf(db: Database, own: readonly string[], question: Question, now: Date): Promise<Sight> {
  const regions = regionsAsked(question, own);
  if (regions.length === 0) throw notFound();
  const today = dutchDay(now);
  return { regions, today, reading: { now, norm: await settingOn(db, "waiting-norm", today), terms: await settingOn(db, "care-terms", today) } };
}

/** Rows as a lead may read them. */
export async function readAsLead<Row extends Stored>(db: Database, rows: readonly Row[], today: IsoDate) {
  return inSight(rows, await settingVersions(db, "funding-rules"), today);
}

/** The first moment of so many weeks until a day. */
export function sinceOf(question: Pick<Question, "weeks">, day: IsoDate): Date {
  return amsterdamInstant({ date: periodOf(question, day).from, minute: 0 });
}

/** What every page of figures says of itself: whose they are, and what was asked. */
export async function frameOf(db: Database, own: readonly string[], { regions }: Sight, { region, weeks, by }: Question) {
  const named = (slugs: readonly string[]) => map.filter(({ slug }) => slugs.includes(slug));
  const map = await regionsOnMap(db);
  return { own: named(own).map(({ slug, name }) => ({ slug, name })), regions: named(regions).map(({ name }) => name), asked: { region, weeks }, by: by ?? ("urgency" as const) };
}
