import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { expireOffers, noteReminded, standingNeeds } from "../../db/needs-to-tend.ts";
import { settingOn } from "../../db/settings.ts";
import { writeNeedEnd } from "../../db/structural-needs.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import type { Occasion } from "../domain/occasion.ts";
import { tending } from "../domain/structural-need.ts";

/**
 * What happens on the board by itself: a shelter is reminded of a need that nobody confirmed, the need ends after its
 * last day, and offers that nobody answered in time end too. A second time on the same day it finds nothing to do.
 */
export function tendNeeds(db: Database, occasion: Occasion): Promise<{ reminded: number; ended: number; expired: number }> {
  return asActor(db, occasion.actor, async (trx) => {
    const done = { reminded: 0, ended: 0, expired: 0 };
    const today = amsterdamClock(occasion.now).date;
    const terms = await settingOn(trx, "need-terms", today);
    for (const need of await standingNeeds(trx)) {
      const deed = tending(need, today, terms);
      if (deed === "remind") done.reminded += await remind(trx, occasion, need.id);
      if (deed === "end") done.ended += await end(trx, occasion, need.id);
    }
    for (const offer of await expireOffers(trx, occasion.now)) {
      done.expired += 1;
      await recordAudit(trx, occasion, "job.tend-needs", { kind: "structural-offer", id: offer });
      await enqueue(trx, { task: "notify", payload: { event: "need-declined", subject: offer } });
    }
    return done;
  });
}

async function remind(trx: Database, { now }: Occasion, id: string): Promise<1> {
  await noteReminded(trx, id, now);
  await enqueue(trx, { task: "notify", payload: { event: "need-to-confirm", subject: id } });
  return 1;
}

async function end(trx: Database, occasion: Occasion, id: string): Promise<1> {
  await writeNeedEnd(trx, id, { reason: "not-confirmed", by: null, at: occasion.now });
  await recordAudit(trx, occasion, "job.tend-needs", { kind: "structural-need", id });
  await enqueue(trx, { task: "notify", payload: { event: "need-ended", subject: id } });
  return 1;
}
