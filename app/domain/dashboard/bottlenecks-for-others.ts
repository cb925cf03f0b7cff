import { rounded } from "../privacy/suppression/publish.ts";
import type { GainOfKind } from "../matching/gain-by-kind.ts";

/** Which kinds of place may be named outside the region, with a rounded number; and whether others were left out. */
export interface ForOthers {
  readonly shown: readonly { readonly kind: GainOfKind["kind"]; readonly about: number }[];
  readonly othersLeftOut: boolean;
}

/**
 * What may leave the region of a list of bottlenecks: kinds by which enough people would be helped and for which enough
 * wait themselves, rounded. There is no total, so that nothing hidden can be worked out from it.
 */
export function bottlenecksForOthers(kinds: readonly GainOfKind[], { threshold, roundTo }: { readonly threshold: number; readonly roundTo: number }): ForOthers {
  const enough = kinds.filter(({ limit, waiting }) => limit >= threshold && waiting >= threshold);
  return { shown: enough.map(({ kind, limit }) => ({ kind, about: rounded(limit, roundTo) })), othersLeftOut: enough.length < kinds.length };
}
