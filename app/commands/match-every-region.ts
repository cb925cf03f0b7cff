import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { regionsToMatch } from "../../db/regions-to-match.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Asks for a match in every region, under the key that a change by day uses: one that waits already is enough. */
export function matchEveryRegion(db: Database, occasion: Occasion): Promise<void> {
  return asActor(db, occasion.actor, async (trx) => {
    for (const region of await regionsToMatch(trx)) {
      await enqueue(trx, { task: "match-regions", payload: { region }, key: `match:${region}` });
    }
  });
}
