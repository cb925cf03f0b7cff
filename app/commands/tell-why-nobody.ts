import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { writeOutlooks } from "../../db/matching-results.ts";
import { matchTermsOn } from "../../db/matching-terms.ts";
import { groupOfRegion } from "../../db/matching-turns.ts";
import { lastRunOf, neverTold, regionToTell, untoldSince, versionsOf } from "../../db/matching-untold.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { later, minutes } from "../domain/duration.ts";
import type { MatchTerms } from "../domain/matching/matching-rules.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { ComputeGroup } from "./compute-group.ts";
import { raiseNotices } from "./raise-notices.ts";
import { readGroup } from "./read-group.ts";

/** So many at a time, so that a thread is not kept busy for long. The next time tells the others. */
const atMost = { newcomers: 50, others: 1000 };

type ToTell = { readonly regions: readonly string[]; readonly runId: string; readonly ids: readonly string[]; readonly terms: MatchTerms };

/**
 * Tells who is new, right after a run that found nobody for them, why that is and what would help. It proposes nothing and
 * takes no turn, so no run waits for it. Where it never came to this, the next minute does it. Returns how many were told.
 */
export function tellNewcomers(db: Database, occasion: Occasion, { region }: { region: string }, compute: ComputeGroup): Promise<number> {
  return asActor(db, occasion.actor, async (trx) => {
    const regions = await groupOfRegion(trx, region);
    const ids = await neverTold(trx, regions, atMost.newcomers);
    const runId = await lastRunOf(trx, region);
    if (ids.length === 0 || !runId) return 0;
    return tell(trx, occasion, { regions, runId, ids, terms: await matchTermsOn(trx, amsterdamClock(occasion.now).date) }, compute);
  });
}

/** The same for anybody, anywhere, who was never told or whose answer is old. Returns how many were told. */
export function tellWhyNobody(db: Database, occasion: Occasion, compute: ComputeGroup): Promise<number> {
  return asActor(db, occasion.actor, async (trx) => {
    const terms = await matchTermsOn(trx, amsterdamClock(occasion.now).date);
    const since = later(occasion.now, -minutes(terms.rules.outlookFreshForMinutes));
    const waiting = await regionToTell(trx, since);
    if (!waiting) return 0;
    const regions = await groupOfRegion(trx, waiting.region);
    return tell(trx, occasion, { regions, runId: waiting.runId, ids: await untoldSince(trx, regions, since, atMost.others), terms }, compute);
  });
}

async function tell(trx: Database, occasion: Occasion, { regions, runId, ids, terms }: ToTell, compute: ComputeGroup): Promise<number> {
  const versions = await versionsOf(trx, ids);
  const { outlooks } = await compute(await readGroup(trx, regions, terms, ids), ids);
  const told = await writeOutlooks(trx, { id: runId, at: occasion.now }, outlooks, versions);
  // Somebody in crisis for whom nobody has a place cannot wait for the digest: the leads hear it with the first look.
  await raiseNotices(trx, occasion, "crisis", ...told);
  await recordAudit(trx, occasion, "job.tell-why-nobody", { kind: "matching-run", id: runId });
  return told.length;
}
