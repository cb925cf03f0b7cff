import { recordAudit } from "../../db/audit.ts";
import { writeBottlenecks } from "../../db/bottlenecks.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { gainsByKind } from "../domain/matching/gain-by-kind.ts";
import { serveGroup } from "../domain/matching/who-is-served.ts";
import type { Occasion } from "../domain/occasion.ts";
import { groupAsItIs } from "./group-as-it-is.ts";

/** So many kinds are listed, and each is worked out for so many places. */
const howMuch = { kinds: 40, places: 10 };

/** Works out for a region which kinds of place lack most, from the matching of its whole group. Returns how many kinds. */
export function weighBottlenecks(db: Database, occasion: Occasion, region: string): Promise<number> {
  return asActor(db, occasion.actor, async (trx) => {
    const kinds = gainsByKind(serveGroup(await groupAsItIs(trx, region, occasion.now)), { ...howMuch, region });
    await writeBottlenecks(trx, { region, weighedAt: occasion.now, kinds });
    await recordAudit(trx, occasion, "job.weigh-bottlenecks", { kind: "region", id: region });
    return kinds.length;
  });
}
