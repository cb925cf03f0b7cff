import type { AgeBand } from "../age-band.ts";
import type { Seeker } from "../matching/seeker.ts";
import { kindOf } from "./dimensions.ts";
import type { RecentRequest } from "./fluid-prices.ts";

/** How hard a kind of request finds a place: what leads see of the prices. */
export interface ScarceKind {
  readonly region: string;
  readonly forms: string;
  readonly ageBand: AgeBand;
  readonly language: string;
  readonly route: Seeker["route"];
  readonly requests: number;
  /** Requests among these that no therapist could take. */
  readonly nobody: number;
  /** The cheapest place that would do, in points, on average over the requests that have any. */
  readonly points: number;
}

interface KindSoFar extends ScarceKind {
  requests: number;
  nobody: number;
  sum: number;
}

/** The kinds of recent requests, those that cost nothing and always find somebody left out. */
export function scarceKinds(seekers: readonly Seeker[], demand: readonly RecentRequest[], price: ArrayLike<number>): ScarceKind[] {
  const kinds = new Map<string, KindSoFar>();
  seekers.forEach((seeker, row) => {
    const [forms, ageBand, language, route] = kindOf(seeker);
    const name = [seeker.region, forms, ageBand, language, route].join("|");
    const kind = kinds.get(name) ?? { region: seeker.region, forms, ageBand, language, route, requests: 0, nobody: 0, points: 0, sum: 0 };
    kinds.set(name, kind);
    count(kind, demand[row]!, price);
  });
  return [...kinds.values()].map(({ sum, ...kind }) => ({ ...kind, points: Math.round(sum / Math.max(1, kind.requests - kind.nobody)) }))
    .filter(({ points, nobody }) => points > 0 || nobody > 0);
}

function count(kind: KindSoFar, { nodes }: RecentRequest, price: ArrayLike<number>): void {
  kind.requests += 1;
  if (nodes.length === 0) kind.nobody += 1;
  else kind.sum += Array.from(nodes, (node) => price[node]!).reduce((cheapest, one) => Math.min(cheapest, one));
}
