import { type CountedCriterion, criteria, isCounted } from "../matching/criteria.ts";
import type { Funnel } from "../matching/explanation.ts";

/** `queue`: somebody suits and has a place, but it goes to those before in the queue, or will be proposed in the next run. */
export type UnmetCause = CountedCriterion | "queue";

/**
 * Why a request has nobody, in one word: therapists fall away criterion by criterion, each at the first that fails, and
 * this is where the last of them fell. Without any therapist at all it is the region that has none.
 */
export function unmetCause({ couldServe, failedFirst }: Funnel): UnmetCause {
  if (couldServe > 0) return "queue";
  const reached = criteria.map(({ name }) => name).filter(isCounted).filter((name) => failedFirst[name] !== undefined);
  return reached.at(-1) ?? "region";
}
