import { assign } from "../matching/assign.ts";
import { buildInstance, type EligiblePair } from "../matching/instance.ts";
import { drawing, poisson } from "./drawing.ts";

/** Somebody who asked recently: the nodes that could serve, and the fit without a price. */
export interface RecentRequest {
  readonly nodes: ArrayLike<number>;
  readonly fit: ArrayLike<number>;
}

/** The stream of demand against the stream of places. */
export interface Flow {
  readonly demand: readonly RecentRequest[];
  /** In how many days these requests came. */
  readonly days: number;
  /** Per node how many places come free in a day. */
  readonly throughput: ArrayLike<number>;
  /** The share of proposals that is accepted, from 0 to 1. */
  readonly acceptance: number;
}

export interface Sampling {
  readonly samples: number;
  readonly sampleDays: number;
  /** What it is worth, in points of fit, that one more request is served. */
  readonly servedWorth: number;
}

/**
 * What one more place of each node would add, in points of fit: the dual price, averaged over made-up stretches of days
 * in which requests like the recent ones come, places come free and therapists say yes, all by chance but at the rates of
 * now. Where a place is only sometimes missing the price lies in between; one assignment of the mean alone would say all
 * or nothing, and shortens the wait only half as much (measured). The same flow and seed give the same prices.
 */
export function fluidPrices(flow: Flow, sampling: Sampling, seed: number): Float64Array {
  const sum = new Float64Array(flow.throughput.length);
  const draw = drawing(seed);
  for (let sample = 0; sample < sampling.samples; sample += 1) {
    pricesOfSample(flow, sampling, draw).forEach((price, node) => { sum[node]! += price; });
  }
  return sum.map((total) => total / sampling.samples);
}

/**
 * Nobody may be left out of the exact assignment, so there is one more node, with room for all and worth nothing: who
 * goes there is not served. So a price is never more than serving is worth, plus the fit.
 */
function pricesOfSample({ demand, days, throughput, acceptance }: Flow, { sampleDays, servedWorth }: Sampling, draw: () => number): Float64Array {
  const chosen = demand.filter(() => draw() < sampleDays / days);
  const places = Array.from(throughput, (perDay) => poisson(perDay * sampleDays, draw));
  const nowhere = places.length;
  const pairs = chosen.flatMap(({ nodes, fit }, row): EligiblePair[] => {
    const willing = Array.from(nodes, (node, at) => [row, node, fit[at]! + servedWorth] as const).filter(() => draw() < acceptance);
    return [...willing, [row, nowhere, 0]];
  });
  const instance = buildInstance({
    requests: chosen.map((_, row) => ({ id: nameOf(row), urgency: "normal", waitingDays: 0 })),
    therapists: [...places, chosen.length].map((count, node) => ({ id: nameOf(node), places: count })),
    pairs,
  });
  return assign(instance).price.subarray(0, nowhere);
}

/** Names that sort as the numbers do, so that rows and nodes keep theirs. */
function nameOf(number: number): string {
  return String(number).padStart(9, "0");
}
