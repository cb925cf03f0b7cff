import { isBarred } from "../proposal.ts";
import type { ProposalExplanation } from "./explanation.ts";
import { type Pair, stillFits } from "./still-fits.ts";

/**
 * Whether a colleague could go on with a case: all that the matching asks holds for this pair too, exclusions, funding and
 * profession among it, no bar stands, and a place of the same kind is free. Not asked is what the colleague answers with a
 * yes: whether the places were confirmed lately, a pause, days away. Why the pair fits, or null.
 * @throws RangeError when no funding rules are in force on the day.
 */
export function takeOver(pair: Pair): ProposalExplanation | null {
  const { need, therapist, was, terms } = pair;
  // A place in a group is a place in that group: a colleague has none in it.
  if (was.placeKind === "group") return null;
  if (therapist.status !== "approved" || therapist.capacity[was.placeKind].free === 0) return null;
  if (need.bars.some((bar) => bar.therapistId === therapist.id && isBarred(bar, therapist.confirmedAt, terms.on))) return null;
  return stillFits(pair);
}
