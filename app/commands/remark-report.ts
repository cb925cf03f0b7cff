import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { publishedQuarters } from "../../db/publications.ts";
import { insertRemark } from "../../db/report-remarks.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

type Said = { readonly region: string; readonly quarterOn: IsoDate; /** Read by the guard; empty for none. */ readonly remark: string };

/** A lead says something to the figures of a closed quarter in an own region. What was said before stays. False where there is no such report. */
export function remarkReport(db: Database, occasion: Occasion, { region, quarterOn, remark }: Said): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId, regions } = personAt(occasion);
    if (!regions.includes(region) || !(await publishedQuarters(trx)).includes(quarterOn)) return false;
    await insertRemark(trx, { region, quarterOn, remark, writtenBy: personId, writtenAt: occasion.now });
    await recordAudit(trx, occasion, "report.remark", { kind: "report", id: `${region}-${quarterOn}` });
    return true;
  });
}
