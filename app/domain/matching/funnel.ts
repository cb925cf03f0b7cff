import { type CriterionName, isCounted } from "./criteria.ts";
import { eligibility } from "./eligibility.ts";
import type { Funnel } from "./explanation.ts";
import type { MatchTerms } from "./matching-rules.ts";
import type { Offerer } from "./offerer.ts";
import type { Seeker } from "./seeker.ts";

type Counts = Funnel["failedFirst"];

/**
 * Why nobody, for one seeker: each therapist counts once, with the node that comes nearest (of equals the first).
 * A therapist whom the request excludes is not there at all, so that no number can give an exclusion away.
 * This is what the counts mean; `Candidates` finds the same ones faster, and a test holds them together.
 */
export function funnel(seeker: Seeker, offerers: readonly Offerer[], terms: MatchTerms): Funnel {
  const failuresOf = new Map<string, readonly CriterionName[]>();
  for (const offerer of offerers) {
    const { failed } = eligibility(seeker, offerer, terms);
    if (failed.includes("kind")) continue;
    const { id } = offerer.therapist;
    const nearest = failuresOf.get(id);
    if (!nearest || failed.length < nearest.length) failuresOf.set(id, failed);
  }
  return countFailures([...failuresOf.values()]);
}

function countFailures(failures: readonly (readonly CriterionName[])[]): Funnel {
  const told = failures.filter((failed) => failed.every(isCounted));
  const failedFirst: Counts = {};
  const failedOnly: Counts = {};
  for (const [first, ...others] of told) {
    if (first === undefined || !isCounted(first)) continue;
    failedFirst[first] = (failedFirst[first] ?? 0) + 1;
    if (others.length === 0 && first !== "region") failedOnly[first] = (failedOnly[first] ?? 0) + 1;
  }
  return { couldServe: told.filter(({ length }) => length === 0).length, failedFirst, failedOnly };
}
