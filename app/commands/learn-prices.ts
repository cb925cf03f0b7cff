import { recordAudit } from "../../db/audit.ts";
import { placeStreams } from "../../db/census.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { waitingNeeds } from "../../db/matching-needs.ts";
import { matchTermsOn } from "../../db/matching-terms.ts";
import { offeringTherapists } from "../../db/matching-therapists.ts";
import { forgetPricesBefore, pricesBefore, requestsSentBetween, writePrices } from "../../db/prices.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock, amsterdamInstant } from "../domain/amsterdam-time.ts";
import { learnPrices, type LearntNight } from "../domain/census/learn-prices.ts";
import { addDays, type IsoDate } from "../domain/iso-date.ts";
import type { Occasion } from "../domain/occasion.ts";
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
    const terms = await matchTermsOn(trx, night);
    const needs = await waitingNeeds(trx, { waitingOrNot: await requestsSentBetween(trx, midnight(addDays(night, -rules.windowDays)), midnight(night)) }, night);
    const { prices: before } = await pricesBefore(trx, night, rules.usedForDays);
    const streams = await placeStreams(trx, addDays(night, -1), rules.windowDays);
    const learnt = learnPrices({ night, needs, days: rules.windowDays, therapists: await offeringTherapists(trx, { approvedAt: occasion.now }, night), streams, before }, terms, rules);
    const row = { learntOn: night, learntAt: occasion.now, requests: needs.length, rates: learnt.rates, milliseconds: watch.total() };
    await writePrices(trx, row, learnt.prices, learnt.kinds);
    await forgetPricesBefore(trx, addDays(night, -rules.keptForDays));
    await recordAudit(trx, occasion, "job.learn-prices", { kind: "scarcity-night", id: night });
    return learnt;
  });
}

function midnight(date: IsoDate): Date {
  return amsterdamInstant({ date, minute: 0 });
}
