import { criteria, type CriterionName } from "./criteria.ts";
import type { MatchTerms } from "./matching-rules.ts";
import { type Offerer } from "./offerer.ts";
import type { Seeker } from "./seeker.ts";

/** What keeps two apart: nothing, or the first criterion that fails and all that do, in the order of the table. */
export interface Eligibility {
  readonly firstFailed: CriterionName | null;
  readonly failed: readonly CriterionName[];
}

export function eligibility(seeker: Seeker, offerer: Offerer, terms: MatchTerms): Eligibility {
  const failed = criteria.filter(({ passes }) => !passes(seeker, offerer, terms)).map(({ name }) => name);
  return { firstFailed: failed[0] ?? null, failed };
}

/** Whether a pair may be proposed. Stops at the first criterion that fails. */
export function isEligible(seeker: Seeker, offerer: Offerer, terms: MatchTerms): boolean {
  return criteria.every(({ passes }) => passes(seeker, offerer, terms));
}
