import type { CareTerms } from "../care/care-terms.ts";
import { isHandoverLate } from "../care/handover.ts";
import { type LeadAction, leadAction } from "../lead-action.ts";
import type { Standing } from "./request-in-sight.ts";

/** The deeds that only a lead does. To look is none. */
export type LeadDeed = Exclude<LeadAction, "see-request">;

/** What the lead does next with a request. */
export function deedFor(request: Standing, terms: CareTerms, now: Date): LeadAction {
  return leadAction({ ...request, handoverLate: isHandoverLate(request, terms, now) });
}

/** How many requests need each deed, those without any left out. In the order in which they matter. */
export function whatNeedsLead(requests: readonly Standing[], terms: CareTerms, now: Date): { readonly deed: LeadDeed; readonly requests: number }[] {
  const deeds = Map.groupBy(requests, (request) => deedFor(request, terms, now));
  return mostUrgentFirst.flatMap((deed) => {
    const those = deeds.get(deed)?.length ?? 0;
    return those > 0 ? [{ deed, requests: those }] : [];
  });
}

const mostUrgentFirst: readonly LeadDeed[] = ["help-in-crisis", "see-silence", "replace-therapist", "speed-up-handover", "see-why-nobody"];
