import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { insertPublication, publicationOf, requestsOfQuarter } from "../../db/publications.ts";
import { allRegions } from "../../db/request-offer.ts";
import { settingOn } from "../../db/settings.ts";
import { treatmentNames } from "../../db/treatment-names.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import type { Occasion } from "../domain/occasion.ts";
import { publish } from "../domain/privacy/suppression/publish.ts";
import { quarterTables } from "../domain/publication/quarter-tables.ts";

/**
 * Makes the tables of a closed quarter, once and for good, by the rules of today. Done twice it leaves what it left
 * the first time: what changed in the rows since is not told by a second version.
 */
export function publishQuarter(db: Database, occasion: Occasion, quarterOn: IsoDate): Promise<"published" | "known"> {
  return asActor(db, occasion.actor, async (trx) => {
    if ((await publicationOf(trx, quarterOn)) !== undefined) return "known";
    const rules = await settingOn(trx, "publication-rules", amsterdamClock(occasion.now).date);
    const regions = (await allRegions(trx)).map(({ code }) => code);
    const treatments = [...(await treatmentNames(trx)).keys()].sort();
    const counts = quarterTables(await requestsOfQuarter(trx, quarterOn), regions, treatments);
    const isFirst = await insertPublication(trx, quarterOn, occasion.now, rules, publish(counts, rules));
    if (!isFirst) return "known";
    await recordAudit(trx, occasion, "job.publish-quarter", { kind: "publication", id: quarterOn });
    return "published";
  });
}
