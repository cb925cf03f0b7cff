import { placeStreams } from "../../db/census.ts";
import type { Database } from "../../db/connect.ts";
import { waitingNeeds } from "../../db/matching-needs.ts";
import { matchTermsOn } from "../../db/matching-terms.ts";
import { offeringTherapists } from "../../db/matching-therapists.ts";
import { pricesBefore, requestsSentBetween } from "../../db/prices.ts";
import { amsterdamClock, amsterdamInstant } from "../domain/amsterdam-time.ts";
import { learnPrices, type LearntNight } from "../domain/census/learn-prices.ts";
import type { PriceRules } from "../domain/census/price-rules.ts";
import { addDays, type IsoDate } from "../domain/iso-date.ts";

/** What these rules learn in the night of a moment from the days before it, and from how many requests. Reads only. */
export async function learnByRules(db: Database, now: Date, rules: PriceRules): Promise<{ readonly requests: number; readonly learnt: LearntNight }> {
  const night = amsterdamClock(now).date;
  const terms = await matchTermsOn(db, night);
  const needs = await waitingNeeds(db, { waitingOrNot: await requestsSentBetween(db, midnight(addDays(night, -rules.windowDays)), midnight(night)) }, night);
  const { prices: before } = await pricesBefore(db, night, rules.usedForDays);
  const streams = await placeStreams(db, addDays(night, -1), rules.windowDays);
  const therapists = await offeringTherapists(db, { approvedAt: now }, night);
  return { requests: needs.length, learnt: learnPrices({ night, needs, days: rules.windowDays, therapists, streams, before }, terms, rules) };
}

function midnight(date: IsoDate): Date {
  return amsterdamInstant({ date, minute: 0 });
}
