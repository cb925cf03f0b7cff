import type { Database } from "../../db/connect.ts";
import { quarterFacts } from "../../db/quarter-facts.ts";
import { allRegions } from "../../db/request-offer.ts";
import { settingOn } from "../../db/settings.ts";
import { treatmentNames } from "../../db/treatment-names.ts";
import type { WaitingNorm } from "../domain/dashboard/figures.ts";
import { normDays } from "../domain/waiting/clocks.ts";
import { addDays, addMonths, type IsoDate } from "../domain/iso-date.ts";
import type { Counts } from "../domain/privacy/suppression/count-table.ts";
import type { PublicationRules } from "../domain/privacy/suppression/publication-rules.ts";
import { quarterCounts } from "../domain/publication/quarter-counts.ts";
import type { Subject } from "../domain/publication/subjects.ts";

/** The exact tables of a quarter as the rows tell them now, by the norm that was in force on its last day. */
export async function countQuarter(trx: Database, quarterOn: IsoDate, { threshold }: PublicationRules): Promise<Readonly<Record<Subject, Counts>>> {
  const norm = await normOf(trx, quarterOn);
  const facts = await quarterFacts(trx, quarterOn, { intakeDays: normDays("to-intake", norm), startDays: normDays("to-start", norm) });
  const regions = (await allRegions(trx)).map(({ code }) => code);
  return quarterCounts(facts, { regions, treatments: [...(await treatmentNames(trx)).keys()].toSorted(), norm, threshold });
}

/** The norm of the last day of a quarter. */
export function normOf(trx: Database, quarterOn: IsoDate): Promise<WaitingNorm> {
  return settingOn(trx, "waiting-norm", addDays(addMonths(quarterOn, 3), -1));
}
