import { z } from "zod";
import { ageBandOf, type AgeBand } from "./age-band.ts";
import { amsterdamClock, amsterdamInstant } from "./amsterdam-time.ts";
import { addDays, addMonths, epochOf, type IsoDate } from "./iso-date.ts";
import { quarterOf } from "./quarter.ts";
import type { PersonKind, RequestKind } from "./request.ts";
import type { Urgency } from "./urgency.ts";

const term = z.int().min(1);

/**
 * How long things are kept. A dated setting: no law names a term for a record of matching, so these follow from data
 * minimisation (AVG art. 5(1)(e)) and wait for a privacy officer's yes. [derived]
 */
export const RetentionTerms = z.object({
  /** Days without a change after which a draft goes. */
  draftDays: term,
  /** Days before that on which somebody is told that it will go. */
  draftWarningDays: term.default(7),
  /** Months after closing after which a request becomes a count. */
  closedRequestMonths: term,
  /** Days after its end after which a session goes. */
  endedSessionDays: term.default(30),
  /** Days after which a used or expired link goes, and a deputy whose last day is over. */
  usedLinkDays: term.default(30),
  /** Days after which a mail goes, sent or not. */
  mailDays: term.default(30),
  /** Days after leaving in which somebody can come back; then what tells who it was goes. */
  leftAccountDays: term.default(30),
});
export type RetentionTerms = z.infer<typeof RetentionTerms>;

/** What changed, closed or ended before these moments has been kept long enough. */
export type RetentionLimits = Readonly<Record<"draft" | "draftToWarn" | "draftWarned" | "closedRequest" | "session" | "link" | "mail" | "left", Date>>;

/** The limits of this night. A term counts in whole Dutch days, and the day itself is never cut short. */
export function retentionLimits(now: Date, terms: RetentionTerms): RetentionLimits {
  const today = amsterdamClock(now).date;
  const startOf = (date: IsoDate) => amsterdamInstant({ date, minute: 0 });
  return {
    draft: startOf(addDays(today, -terms.draftDays)),
    draftToWarn: startOf(addDays(today, -(terms.draftDays - terms.draftWarningDays))),
    // Told in the course of a night counts as that whole day.
    draftWarned: startOf(addDays(today, 1 - terms.draftWarningDays)),
    closedRequest: startOf(addMonths(today, -terms.closedRequestMonths)),
    session: startOf(addDays(today, -terms.endedSessionDays)),
    link: startOf(addDays(today, -terms.usedLinkDays)),
    mail: startOf(addDays(today, -terms.mailDays)),
    left: startOf(addDays(today, -terms.leftAccountDays)),
  };
}

/** What is counted of a request before it goes. `helpedAt` is the first intake or start, if it came to that. */
export type ClosedRequest = {
  readonly region: string;
  readonly kind: RequestKind;
  readonly personKind: PersonKind;
  readonly ageYears: number;
  readonly urgency: Urgency;
  readonly outcome: "completed" | "withdrawn";
  readonly submittedAt: Date;
  readonly helpedAt: Date | null;
  readonly closedAt: Date;
};

/** What remains: how many, of which sort, and how long they waited together. `quarterOn` is the quarter of closing. */
export type RequestCount = Readonly<Pick<ClosedRequest, "region" | "kind" | "personKind" | "urgency" | "outcome">> & {
  readonly quarterOn: IsoDate;
  readonly ageBand: AgeBand;
  readonly requests: number;
  readonly waitedDaysTotal: number;
};

/** Dutch calendar days from sending until help began, or until the request closed without help. */
export function waitedDays({ submittedAt, helpedAt, closedAt }: Pick<ClosedRequest, "submittedAt" | "helpedAt" | "closedAt">): number {
  const day = (moment: Date) => epochOf(amsterdamClock(moment).date) / 86_400_000;
  return day(helpedAt ?? closedAt) - day(submittedAt);
}

/** Reduces requests to counts, one per sort and quarter of closing. */
export function countRequests(closed: readonly ClosedRequest[]): RequestCount[] {
  const counts = new Map<string, RequestCount>();
  for (const request of closed) {
    const sort = sortOf(request);
    const key = JSON.stringify(sort);
    const known = counts.get(key) ?? { ...sort, requests: 0, waitedDaysTotal: 0 };
    counts.set(key, { ...known, requests: known.requests + 1, waitedDaysTotal: known.waitedDaysTotal + waitedDays(request) });
  }
  return [...counts.values()];
}

function sortOf({ region, kind, personKind, urgency, outcome, ageYears, closedAt }: ClosedRequest) {
  return { region, quarterOn: quarterOf(amsterdamClock(closedAt).date), kind, personKind, ageBand: ageBandOf(ageYears), urgency, outcome };
}
