import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { allRegions } from "../../db/request-offer.ts";
import { settingOn } from "../../db/settings.ts";
import { insertTherapistFigures, therapistFiguresSoFar, therapistsToCount } from "../../db/therapist-figures.ts";
import { treatmentsOnOffer } from "../../db/treatments.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import { languages } from "../domain/language.ts";
import type { Occasion } from "../domain/occasion.ts";
import { publishTherapistTables } from "../domain/publication/publish-therapist-tables.ts";
import { therapistTables } from "../domain/publication/therapist-tables.ts";

/**
 * Counts which therapists give what, once for each quarter that is over, as they are today: what a profile was before is
 * kept nowhere. Done twice it leaves what it left the first time.
 */
export function publishTherapists(db: Database, occasion: Occasion, quarterOn: IsoDate): Promise<"published" | "known"> {
  const at = occasion.now;
  return asActor(db, occasion.actor, async (trx) => {
    const rules = await settingOn(trx, "publication-rules", amsterdamClock(at).date);
    const regions = (await allRegions(trx)).map(({ code }) => code);
    const forms = (await treatmentsOnOffer(trx)).map(({ code }) => code).toSorted();
    const now = therapistTables(await therapistsToCount(trx), regions, forms, languages);
    const { counted, shown } = publishTherapistTables(now, await therapistFiguresSoFar(trx), rules);
    if (!(await insertTherapistFigures(trx, { quarterOn, at, rules, counted, tables: shown }))) return "known";
    await recordAudit(trx, occasion, "job.publish-quarter", { kind: "publication", id: `therapists-${quarterOn}` });
    return "published";
  });
}
