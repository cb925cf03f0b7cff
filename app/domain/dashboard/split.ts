import { ageBands } from "../age-band.ts";
import { therapistDecides } from "../census/dimensions.ts";
import { urgencies } from "../urgency.ts";
import type { Described } from "./request-in-sight.ts";

/** By what a lead can split the figures, one at a time. The census counts by the same words. */
export const splits = ["urgency", "age-band", "form", "language", "route", "organisation"] as const;
export type Split = (typeof splits)[number];

/** A language that the shelter chose not to name. */
export const unsaid = "unsaid";

/** The values under which a request counts: under each form that it asks for, and once for everything else. */
export function valuesOf({ kind, forms, ageBand, language, route, urgency, organisation }: Described, split: Split): readonly string[] {
  switch (split) {
    case "form": return kind === "screening" ? ["screening"] : forms.length === 0 ? [therapistDecides] : forms;
    case "age-band": return [ageBand];
    case "language": return [language ?? unsaid];
    case "route": return [route];
    case "urgency": return [urgency];
    case "organisation": return [organisation];
  }
}

/** The requests under each value; values that have an order in it, the others the largest first. */
export function splitBy<Request extends Described>(requests: readonly Request[], split: Split): (readonly [value: string, requests: readonly Request[]])[] {
  const counted = requests.flatMap((request) => valuesOf(request, split).map((value) => ({ value, request })));
  const groups = [...Map.groupBy(counted, ({ value }) => value)].map(([value, all]) => [value, all.map(({ request }) => request)] as const);
  return inOrderOf(groups, split, (these) => these.length);
}

/** What was counted under values, in the order in which people read it. */
export function inOrderOf<Counted>(groups: readonly (readonly [value: string, counted: Counted])[], split: Split, many: (counted: Counted) => number): (readonly [value: string, counted: Counted])[] {
  const order: readonly string[] = split === "urgency" ? urgencies : split === "age-band" ? ageBands : [];
  return groups.toSorted(([a, these], [b, those]) => order.indexOf(a) - order.indexOf(b) || many(those) - many(these) || (a < b ? -1 : 1));
}
