import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { writeOutlooks } from "../../db/matching-results.ts";
import { matchTermsOn } from "../../db/matching-terms.ts";
import { groupOfRegion } from "../../db/matching-turns.ts";
import { regionToTell, untoldSince, versionsOf } from "../../db/matching-untold.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { later, minutes } from "../domain/duration.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { ComputeGroup } from "./compute-group.ts";
import { readGroup } from "./read-group.ts";

/** So many at a time, so that a thread is not kept busy for long. The next time tells the others. */
const toldAtOnce = 1000;

/**
 * Tells people who wait why nobody was found for them and what would help, where that was never told or is old. It
 * proposes nothing and takes no turn, so no run waits for it. Returns how many were told.
 */
export function tellWhyNobody(db: Database, occasion: Occasion, compute: ComputeGroup): Promise<number> {
  return asActor(db, occasion.actor, async (trx) => {
    const terms = await matchTermsOn(trx, amsterdamClock(occasion.now).date);
    const since = later(occasion.now, -minutes(terms.rules.outlookFreshForMinutes));
    const waiting = await regionToTell(trx, since);
    if (!waiting) return 0;
    const regions = await groupOfRegion(trx, waiting.region);
    const toBeTold = await untoldSince(trx, regions, since, toldAtOnce);
    const versions = await versionsOf(trx, toBeTold);
    const { outlooks } = await compute(await readGroup(trx, regions, terms, toBeTold), toBeTold);
    await writeOutlooks(trx, { id: waiting.runId, at: occasion.now }, outlooks, versions);
    await recordAudit(trx, occasion, "job.tell-why-nobody", { kind: "matching-run", id: waiting.runId });
    return outlooks.length;
  });
}
