import { parseCronItems, type CronItem, type ParsedCronItem } from "graphile-worker";
import { hours } from "../app/domain/duration.ts";

/** What runs because of the clock, and not because somebody asked. */
export const clockTasks = ["seal-audit", "release-lost-workers", "tell-why-nobody", "carry-out-declines", "send-digests", "take-census", "learn-prices", "publish-quarter", "match-every-region", "retention", "watch-handovers", "tend-needs", "tend-agreements", "tend-groups", "watch-registrations", "return-paused", "expire-moves", "tend-transfers", "ask-confirmations", "watch-notices", "expire-contacts", "tend-settings", "verify-audit"] as const;
export type ClockTask = (typeof clockTasks)[number];

/**
 * When, in UTC: the hour between two and three in Amsterdam does not exist on one night of the year, and comes twice
 * on another. 01:30 is 02:30 in winter and 03:30 in summer.
 */
const moments: Readonly<Record<ClockTask, string>> = {
  "seal-audit": "* * * * *",
  "release-lost-workers": "* * * * *",
  "tell-why-nobody": "* * * * *",
  // A no that is not taken back frees its place within the minute.
  "carry-out-declines": "* * * * *",
  // Due at seven in Amsterdam; whoever was not reached by then is reached in the next hour.
  "send-digests": "5 * * * *",
  // After midnight in Amsterdam, summer and winter: the day before is over. Prices before the great match of the night.
  "take-census": "20 0 * * *",
  "learn-prices": "0 1 * * *",
  "match-every-region": "30 1 * * *",
  // Before the rows of closed requests become counts.
  "publish-quarter": "0 2 * * *",
  retention: "10 2 * * *",
  "watch-handovers": "*/10 * * * *",
  // What is urgent is raised where it happens; this finds what time alone brings, and what was solved.
  "watch-notices": "*/2 * * * *",
  // An offer ends in the hour in which its term is over.
  "tend-needs": "40 * * * *",
  "watch-registrations": "50 * * * *",
  // A day begins in Amsterdam at 22:00 or 23:00 UTC; what came back at night is searched for in the morning's first look.
  "return-paused": "*/20 * * * *",
  "expire-moves": "*/20 * * * *",
  "tend-transfers": "* * * * *",
  "expire-contacts": "25 * * * *",
  // A letter that wants a click comes in the morning.
  "ask-confirmations": "30 6 * * *",
  "tend-agreements": "15 6 * * *",
  "tend-groups": "50 * * * *",
  // A proposal is over in the hour in which its term is.
  "tend-settings": "25 * * * *",
  "verify-audit": "40 2 * * *",
};

/**
 * Any number of workers keep this schedule together: graphile-worker lets one of them add each job. A night that no
 * worker was there for is caught up with in the morning; a minute is not, because the next one does the same work.
 */
export function schedule(): ParsedCronItem[] {
  return parseCronItems(clockTasks.map((task): CronItem => {
    const match = moments[task];
    const backfillPeriod = match.startsWith("*") ? 0 : hours(12);
    // One job of each waits at most, however long the workers are busy.
    return { task, match, identifier: task, options: { backfillPeriod, jobKey: task, jobKeyMode: "preserve_run_at" } };
  }));
}
