import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { forgetPricesBefore, writePrices } from "../../db/prices.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import type { LearntNight } from "../domain/census/learn-prices.ts";
import { addDays } from "../domain/iso-date.ts";
import type { Occasion } from "../domain/occasion.ts";
import { learnByRules } from "./learn-by-rules.ts";
import { stopwatch } from "./stopwatch.ts";

/**
 * Learns from the days before tonight what scarce places cost from now on. Done twice in one night it leaves what it
 * left the first time, because it mixes with the prices of an earlier night and never with its own.
 */
export function learnTonight(db: Database, occasion: Occasion): Promise<LearntNight> {
  return asActor(db, occasion.actor, async (trx) => {
    const watch = stopwatch();
    const night = amsterdamClock(occasion.now).date;
    const rules = await settingOn(trx, "price-rules", night);
    const { requests, learnt } = await learnByRules(trx, occasion.now, rules);
    const row = { learntOn: night, learntAt: occasion.now, requests, rates: learnt.rates, milliseconds: watch.total() };
    await writePrices(trx, row, learnt.prices, learnt.kinds);
    await forgetPricesBefore(trx, addDays(night, -rules.keptForDays));
    await recordAudit(trx, occasion, "job.learn-prices", { kind: "scarcity-night", id: night });
    return learnt;
  });
}
