import type { CareTerms } from "./care/care-terms.ts";
import { dutchDay } from "./amsterdam-time.ts";
import type { StartBlocker } from "./consent-standing.ts";
import { addDays, type IsoDate } from "./iso-date.ts";

/** The one thing to do next for a consent that waits. */
export const consentSteps = ["record", "ask-anew", "ask-other-parent", "follow-court", "ask-child", "listen-to-child"] as const;
export type ConsentStep = (typeof consentSteps)[number];

const stepOf: Readonly<Record<StartBlocker, ConsentStep>> = {
  "not-recorded": "record",
  "asked-anew": "ask-anew",
  "parent-pending": "ask-other-parent",
  "court-pending": "follow-court",
  "child-not-asked": "ask-child",
  "child-says-no": "listen-to-child",
};

/** What waits, since when, until when, and what to do. */
export interface WaitingConsent {
  readonly blockers: readonly StartBlocker[];
  readonly step: ConsentStep;
  readonly sinceOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly late: boolean;
}

/**
 * A line of the worker's list, or nothing when the start does not wait. `since` is when it was recorded last, or else
 * when the request was sent. A parent's answer and a court's have terms of their own; both are dated settings.
 */
export function waitingConsent(blockers: readonly StartBlocker[], since: Date, terms: CareTerms, on: IsoDate): WaitingConsent | null {
  const [first] = blockers;
  if (!first) return null;
  const sinceOn = dutchDay(since);
  const dueOn = addDays(sinceOn, daysFor(first, terms));
  return { blockers, step: stepOf[first], sinceOn, dueOn, late: on > dueOn };
}

function daysFor(blocker: StartBlocker, { consentUnaskedDays, consentPendingDays, consentCourtDays }: CareTerms): number {
  if (blocker === "not-recorded" || blocker === "asked-anew") return consentUnaskedDays;
  return blocker === "court-pending" ? consentCourtDays : consentPendingDays;
}
