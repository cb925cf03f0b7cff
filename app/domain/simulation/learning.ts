import { fluidPrices } from "../census/fluid-prices.ts";
import type { PriceRules } from "../census/price-rules.ts";
import { smoothed } from "../census/smooth-prices.ts";
import { acceptance, noStream, type PlaceStream, turnover } from "../census/stream-rates.ts";
import { PlaceKind } from "../therapist.ts";
import { setPrice, type YearRun } from "./run-state.ts";

type Streams = Readonly<Record<PlaceKind, PlaceStream>>;

/** What a day brought, per kind of place: the census of the simulated country. */
export function countDay({ market: { offerers }, free, today }: YearRun): Streams {
  const counted = (kind: PlaceKind): PlaceStream => {
    const { casesEnded, saidYes, saidNo } = today[kind];
    const takenPlaceDays = offerers.reduce((sum, offerer, node) => (offerer.kind === kind ? sum + offerer.totalPlaces - free[node]! : sum), 0);
    return { takenPlaceDays, casesEnded, saidYes, saidNo };
  };
  return { treatment: counted("treatment"), screening: counted("screening"), "on-site": counted("on-site"), group: counted("group") };
}

/** One night: prices from what arrived, was answered and ended in the days before, by the rules of the night job. */
export function learnInYear(run: YearRun, rules: PriceRules, day: number): void {
  const days = Math.min(rules.windowDays, day);
  const recent = run.census.slice(-days);
  const streamOf = (kind: PlaceKind) => recent.map((streams) => streams[kind]).reduce(added, noStream);
  const perPlace = new Map(PlaceKind.options.map((kind) => [kind, turnover(streamOf(kind), kind, rules)]));
  const flow = {
    demand: run.year.arrivals.flatMap(({ arrivesAt }, person) => {
      const pairs = arrivesAt >= day - days && arrivesAt < day ? run.people[person]!.pairs : undefined;
      return pairs ? [pairs] : [];
    }),
    days,
    throughput: run.market.offerers.map(({ totalPlaces, kind }) => totalPlaces * perPlace.get(kind)!),
    acceptance: acceptance(PlaceKind.options.map(streamOf), rules),
  };
  fluidPrices(flow, rules, day).forEach((points, node) => setPrice(run, node, smoothed(points, run.price[node]!, rules)));
}

function added(one: PlaceStream, other: PlaceStream): PlaceStream {
  return {
    takenPlaceDays: one.takenPlaceDays + other.takenPlaceDays, casesEnded: one.casesEnded + other.casesEnded,
    saidYes: one.saidYes + other.saidYes, saidNo: one.saidNo + other.saidNo,
  };
}
