import { type CriterionName, criteria } from "./criteria.ts";
import { explain } from "./explain.ts";
import type { ProposalExplanation } from "./explanation.ts";
import type { MatchTerms } from "./matching-rules.ts";
import { type OfferingTherapist, offerersOf } from "./offerer.ts";
import { seekerOn, type WaitingNeed } from "./seeker.ts";

/** What no longer matters once somebody was asked: the place is held, and only the therapist says whether there is time. */
const aboutBeingAsked: readonly CriterionName[] = ["approval", "confirmation", "pause", "absence", "bar", "capacity"];

export type Pair = { readonly need: WaitingNeed; readonly therapist: OfferingTherapist; readonly was: ProposalExplanation; readonly terms: MatchTerms; /** What a lead let go of when it was proposed. */ readonly waived?: readonly string[] };

/**
 * Whether a proposal that was made still suits the need as it is now. What it says about why is told anew; the price of
 * the place and the standing in the queue stay what the run saw. Null when the two no longer suit each other.
 * @throws RangeError when no funding rules are in force on the day.
 */
export function stillFits({ need, therapist, was, terms, waived = [] }: Pair): ProposalExplanation | null {
  const seeker = seekerOn(need, terms);
  const offerer = offerersOf(therapist).find(({ kind, session }) => kind === was.placeKind && session?.id === was.session);
  if (!offerer) return null;
  const fits = criteria.every(({ name, passes }) => aboutBeingAsked.includes(name) || waived.includes(name) || passes(seeker, offerer, terms));
  if (!fits) return null;
  const now = explain(seeker, offerer, was, terms);
  const price = was.parts.filter(({ part }) => part === "scarcity");
  const parts = [...now.parts.filter(({ part }) => part !== "scarcity"), ...price];
  return { ...now, parts, fit: parts.reduce((sum, { points }) => sum + points, 0) };
}
