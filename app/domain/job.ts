import { z } from "zod";

/** What people are told by mail. The letter says that there is something, never what. */
export const events = [
  "invitation",
  "password-reset",
  "security-changed",
  "account-closed",
  "account-reopened",
  "address-to-confirm",
  "mail-again",
  "contact-asked",
  "contact-asked-lead",
  "contact-asked-national",
  "contact-decided",
  "digest",
  "draft-expiring",
  "proposal-made",
  "proposal-reminder",
  "proposal-accepted",
  "proposal-expired",
  "proposal-withdrawn",
  "question-asked",
  "question-answered",
  "neighbour-asked",
  "neighbour-answered",
  "concession-asked",
  "crisis-waits",
  "pair-not-possible",
  "unanswered-twice",
  "waits-past-norm",
  "mail-fails",
  "agreement-asked",
  "agreement-answered",
  "agreement-ends",
  "setting-proposed",
  "setting-decided",
  "setting-expired",
  "need-offered",
  "need-agreed",
  "need-declined",
  "need-stopped",
  "need-to-confirm",
  "need-ended",
  "proposal-lapsed",
  "request-changed",
  "request-comes-back",
  "form-closed",
  "request-moved",
  "case-interrupted",
  "move-offered",
  "move-answered",
  "therapist-submitted",
  "therapist-approved",
  "therapist-refused",
  "therapist-suspended",
  "therapist-waits",
  "therapist-waits-long",
  "profile-claims",
  "profile-claims-approved",
  "profile-claims-refused",
  "home-region-asked",
  "home-region-answered",
  "home-region-left",
  "profile-question",
  "profile-question-reminder",
  "profile-answered",
  "registration-opened",
  "registration-known",
  "registration-unfinished",
  "join-asked",
  "join-reminder",
  "join-answered",
  "practice-changed",
  "supervision-asked",
  "supervision-reminder",
  "supervision-answered",
  "certificate-ends",
  "code-to-agree",
  "therapist-silent",
  "therapist-unconfirmed",
  "group-complete",
  "group-too-few",
  "group-stopped-shelter",
  "group-stopped-lead",
  "confirmation-asked",
  "confirmation-reminded",
  "therapist-paused",
  "therapist-left",
  "therapist-returned-cases",
  "transfer-asked",
  "transfer-ended",
  "care-news-shelter",
  "care-news-therapist",
  "handover-overdue-shelter",
  "handover-overdue-therapist",
  "handover-overdue-lead",
  "handover-contradicted-lead",
] as const;
export type Event = (typeof events)[number];

/** Every task that may be asked for, with its payload: ids only. The database keeps the same list. */
export const payloads = {
  // `addedIn` is the transaction that asked, noted by the database: a run that saw it has seen to it.
  "match-regions": z.strictObject({ region: z.string().regex(/^[a-z-]+$/), addedIn: z.string().regex(/^\d+$/).optional() }),
  "expire-proposal": z.strictObject({ proposal: z.uuid() }),
  "remind-proposal": z.strictObject({ proposal: z.uuid() }),
  // `turn` tells apart what may happen to one record more than once, where no row of the record does.
  notify: z.strictObject({ event: z.enum(events), subject: z.uuid(), turn: z.int().optional() }),
  "send-mail": z.strictObject({ mail: z.uuid() }),
  "weigh-bottlenecks": z.strictObject({ region: z.string().regex(/^[a-z-]+$/) }),
  "count-clocks": z.strictObject({ region: z.string().regex(/^[a-z-]+$/) }),
  "weigh-what-if": z.strictObject({ whatIf: z.uuid() }),
  "weigh-setting": z.strictObject({ proposal: z.uuid() }),
} as const;

export type Task = keyof typeof payloads;
export type Payload<T extends Task> = z.infer<(typeof payloads)[T]>;

/** A task to be done, now or at a moment. Two waiting jobs with one key are one job. */
export type Job = {
  [T in Task]: { readonly task: T; readonly payload: Payload<T>; readonly key?: string; readonly runAt?: Date };
}[Task];

/** Looks again in each of these regions. One that waits already is enough. */
export function matchJobs(regions: readonly string[]): Job[] {
  return [...new Set(regions)].toSorted().map((region) => ({ task: "match-regions", payload: { region }, key: `match:${region}` }));
}

/** A turn that is named by its moment, in whole seconds. */
export function turnAt(moment: Date): number {
  return Math.floor(moment.getTime() / 1000);
}

/** Works out what one more place would do in each of these regions. */
export function bottleneckJobs(regions: readonly string[]): Job[] {
  return [...new Set(regions)].toSorted().map((region) => ({ task: "weigh-bottlenecks", payload: { region }, key: `bottlenecks:${region}` }));
}

/** Counts the waits of each of these regions again. */
export function clockJobs(regions: readonly string[]): Job[] {
  return [...new Set(regions)].toSorted().map((region) => ({ task: "count-clocks", payload: { region }, key: `clocks:${region}` }));
}
