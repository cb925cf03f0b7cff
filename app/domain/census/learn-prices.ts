import { epochOf, type IsoDate } from "../iso-date.ts";
import type { MatchTerms } from "../matching/matching-rules.ts";
import type { OfferingTherapist } from "../matching/offerer.ts";
import { priceOf, type ScarcityPrices } from "../matching/scarcity-price.ts";
import { seekersOn, type WaitingNeed } from "../matching/seeker.ts";
import { PlaceKind } from "../therapist.ts";
import { fluidPrices } from "./fluid-prices.ts";
import { marketOf } from "./possible-pairs.ts";
import type { PriceRules } from "./price-rules.ts";
import { type ScarceKind, scarceKinds } from "./scarce-kinds.ts";
import { smoothed } from "./smooth-prices.ts";
import { acceptance, noStream, type PlaceStream, turnover } from "./stream-rates.ts";

/** What a night learns from. */
export interface RecentDays {
  readonly night: IsoDate;
  /** Requests of the window, whatever became of them. */
  readonly needs: readonly WaitingNeed[];
  readonly days: number;
  /** Approved now. Who is paused or away counts for nothing, and gets no price. */
  readonly therapists: readonly OfferingTherapist[];
  readonly streams: ReadonlyMap<PlaceKind, PlaceStream>;
  readonly before: ScarcityPrices;
}

export interface LearntNight {
  readonly prices: readonly { readonly therapistId: string; readonly kind: PlaceKind; readonly points: number }[];
  readonly kinds: readonly ScarceKind[];
  /** Places that come free a day, per place in use, and the share of answers that is a yes. */
  readonly rates: { readonly turnover: Readonly<Record<PlaceKind, number>>; readonly acceptance: number };
}

const millisecondsPerDay = 86_400_000;

/**
 * What the places of each therapist should cost from tonight on: the dual prices of the stream of recent demand against
 * the stream of places, mixed with those of before. The same days give the same prices.
 */
export function learnPrices({ night, needs, days, therapists, streams, before }: RecentDays, terms: MatchTerms, rules: PriceRules): LearntNight {
  const market = marketOf(therapists, undefined, terms);
  const seekers = seekersOn(needs.map((need) => ({ ...need, bars: [] })), terms);
  const demand = seekers.map(market.pairsFor);
  const rates = ratesOf(streams, rules);
  const throughput = market.offerers.map(({ totalPlaces, kind }) => totalPlaces * rates.turnover[kind]);
  const tonight = fluidPrices({ demand, days, throughput, acceptance: rates.acceptance }, rules, epochOf(night) / millisecondsPerDay);
  const points = market.offerers.map(({ therapist, kind }, node) => smoothed(tonight[node]!, priceOf(before, therapist.id, kind), rules));
  const prices = market.offerers.map(({ therapist, kind }, node) => ({ therapistId: therapist.id, kind, points: points[node]! })).filter((price) => price.points > 0);
  return { prices, kinds: scarceKinds(seekers, demand, points), rates };
}

/** The same prices as the engine reads them. */
export function asScarcity(prices: LearntNight["prices"]): ScarcityPrices {
  const byTherapist = Map.groupBy(prices, ({ therapistId }) => therapistId);
  return Object.fromEntries([...byTherapist].map(([id, own]) => [id, Object.fromEntries(own.map(({ kind, points }) => [kind, points]))]));
}

function ratesOf(streams: RecentDays["streams"], rules: PriceRules): LearntNight["rates"] {
  const streamOf = (kind: PlaceKind) => streams.get(kind) ?? noStream;
  const of = (kind: PlaceKind) => turnover(streamOf(kind), kind, rules);
  return { turnover: { treatment: of("treatment"), screening: of("screening"), "on-site": of("on-site"), group: of("group") }, acceptance: acceptance(PlaceKind.options.map(streamOf), rules) };
}
