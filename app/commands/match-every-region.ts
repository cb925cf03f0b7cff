import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { regionsToMatch } from "../../db/regions-to-match.ts";
import { matchJobs } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Asks for a match in every region, as a change by day does for one. */
export function matchEveryRegion(db: Database, occasion: Occasion): Promise<void> {
  return asActor(db, occasion.actor, async (trx) => {
    await enqueue(trx, ...matchJobs(await regionsToMatch(trx)));
  });
}
