import type { IsoDate } from "../iso-date.ts";
import type { StatedAge } from "./age.ts";
import type { FundedPerson, FundingRoute } from "./decision.ts";
import type { Flag } from "./reason.ts";
import { fundingRoute } from "./route.ts";
import type { DatedFundingRules } from "./rules.ts";

/** Whose origin is not told: a regional lead sees which law pays, not which gemeente. */
export type PersonWithoutOrigin = { readonly age: StatedAge; readonly kind: FundedPerson["kind"]; readonly setting: FundedPerson["residence"]["setting"]; readonly regionOfStay: string };

export type RouteWithoutOrigin = Pick<FundingRoute, "route" | "ownCost"> & { readonly flags: readonly Exclude<Flag, "paying-gemeente-unknown">[] };

/**
 * The part of the funding route that follows from age, kind and setting alone: the law, the own cost, and what age
 * brings with it. Where somebody comes from changes none of these, so nothing in it betrays the origin.
 */
export function routeWithoutOrigin({ age, kind, setting, regionOfStay }: PersonWithoutOrigin, settings: DatedFundingRules, on: IsoDate): RouteWithoutOrigin {
  const { route, ownCost, flags } = fundingRoute({ age, kind, residence: { setting, origin: { kind: "unknown" }, regionOfStay } }, settings, on);
  return { route, ownCost, flags: flags.filter((flag) => flag !== "paying-gemeente-unknown") };
}
