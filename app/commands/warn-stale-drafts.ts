import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { markWarnedDrafts } from "../../db/retention.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { RetentionLimits } from "../domain/retention.ts";

/** Tells who made a draft that it will go, some days before it does. Once, until somebody changes it. Returns how many. */
export function warnStaleDrafts(db: Database, occasion: Occasion, { draftToWarn }: RetentionLimits): Promise<number> {
  return asActor(db, occasion.actor, async (trx) => {
    const drafts = await markWarnedDrafts(trx, draftToWarn, occasion.now);
    await enqueue(trx, ...drafts.map((subject) => ({ task: "notify" as const, payload: { event: "draft-expiring" as const, subject }, key: `draft-expiring:${subject}` })));
    return drafts.length;
  });
}
