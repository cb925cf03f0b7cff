import { recordAudit } from "../../db/audit.ts";
import { bottlenecksOfAll } from "../../db/bottlenecks.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { bottleneckSubject, insertQuarter, type NewTable, publishedQuarters } from "../../db/publications.ts";
import { settingOn } from "../../db/settings.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import { bottlenecksForOthers } from "../domain/dashboard/bottlenecks-for-others.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { Counts } from "../domain/privacy/suppression/count-table.ts";
import type { PublicationRules } from "../domain/privacy/suppression/publication-rules.ts";
import { frozenTables } from "../domain/publication/frozen-table.ts";
import { publishSubjects } from "../domain/publication/publish-subjects.ts";
import { newestQuarterOver } from "../domain/publication/quarters-to-publish.ts";
import { type Subject, subjects } from "../domain/publication/subjects.ts";
import { countQuarter, normOf } from "./count-quarter.ts";

/**
 * Closes a quarter: makes its tables, once and for good, by the rules of today. Done twice it leaves what it left the
 * first time: what changed in the rows since is not told by a second version.
 */
export function publishQuarter(db: Database, occasion: Occasion, quarterOn: IsoDate): Promise<"published" | "known"> {
  return asActor(db, occasion.actor, async (trx) => {
    if ((await publishedQuarters(trx)).includes(quarterOn)) return "known";
    const rules = await settingOn(trx, "publication-rules", dutchDay(occasion.now));
    const counts = await countQuarter(trx, quarterOn, rules);
    const tables = [...tablesOf(counts, rules), ...(await bottlenecks(trx, occasion, quarterOn, rules))];
    if (!(await insertQuarter(trx, { quarterOn, at: occasion.now, rules: { ...rules, norm: await normOf(trx, quarterOn) }, tables }))) return "known";
    await recordAudit(trx, occasion, "job.publish-quarter", { kind: "publication", id: quarterOn });
    return "published";
  });
}

function tablesOf(counts: Readonly<Record<Subject, Counts>>, rules: PublicationRules): NewTable[] {
  const published = publishSubjects(counts, rules);
  return subjects.flatMap((subject) => {
    const shown = new Map(published[subject] ? frozenTables(published[subject]) : []);
    return counts[subject].tables.map((table): NewTable => ({ subject, name: table.name, content: shown.get(table.name) ?? null, counted: { rows: counts[subject].rows, tables: [table] } }));
  });
}

/** Which places were lacking is known of today only: it is kept with the quarter that has just ended, and with none before. */
async function bottlenecks(trx: Database, { now }: Occasion, quarterOn: IsoDate, rules: PublicationRules): Promise<NewTable[]> {
  const today = dutchDay(now);
  if (newestQuarterOver(today, rules.publishAfterDays) !== quarterOn) return [];
  return (await bottlenecksOfAll(trx)).map(({ region, weighedAt, kinds }) => ({
    subject: bottleneckSubject, name: region, content: { weighedOn: dutchDay(weighedAt), ...withLists(bottlenecksForOthers(kinds, rules)) }, counted: { rows: [], tables: [] },
  }));
}

function withLists({ shown, othersLeftOut }: ReturnType<typeof bottlenecksForOthers>) {
  return { shown: [...shown], othersLeftOut };
}
