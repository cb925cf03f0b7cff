import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { insertResult } from "../../db/screening-results.ts";
import { screeningRulesOn } from "../../db/screening-rules.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { InstrumentCode } from "../domain/screening/instruments.ts";
import type { PostedFields } from "../domain/screening/read-score.ts";
import { readScreening, type ReadScreening } from "../domain/screening/read-screening.ts";

type Keep = { readonly key: string; readonly code: InstrumentCode; readonly posted: PostedFields };

/**
 * Keeps the result of a screening of somebody for whom nothing was asked yet. What was answered to each item is scored
 * here or in the browser, and goes no further. Sent twice it is one result.
 */
export async function keepScreening(db: Database, occasion: Occasion, { key, code, posted }: Keep): Promise<ReadScreening> {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId, organisations } = personAt(occasion);
    const today = amsterdamClock(occasion.now).date;
    const { rules, rulesFrom } = await screeningRulesOn(trx, today);
    const read = readScreening(code, posted, { rules, today });
    const organisationId = organisations[0];
    if (read.kind === "unreadable" || organisationId === undefined) return read;
    const id = await insertResult(trx, { organisationId, requestId: null, side: "shelter", personId, at: occasion.now, key, result: read.result, rulesFrom, advice: null });
    if (id) await recordAudit(trx, occasion, "screening.keep", { kind: "screening", id });
    return read;
  });
}
