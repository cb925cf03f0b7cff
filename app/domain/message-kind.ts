import type { Role } from "./actor.ts";
import type { Event } from "./job.ts";

export const paces = ["at-once", "daily", "weekly"] as const;
export type Pace = (typeof paces)[number];

/** News of one kind: for whom, and how soon somebody may choose to hear of it; the first is the usual one. */
interface MessageKindRules {
  readonly roles: readonly Role[];
  readonly paces: readonly [Pace, ...Pace[]];
  readonly events: readonly Event[];
}

/**
 * What waits for an answer comes at once, one mail for each: somebody else waits, and a term goes on. It cannot be put
 * off. The rest comes in a digest, as often as its reader likes. What is not here is about an account, and comes at once.
 */
export const messageKinds = {
  proposals: { roles: ["therapist"], paces: ["at-once"], events: ["proposal-made", "proposal-reminder", "question-answered"] },
  "own-places": {
    roles: ["therapist"],
    paces: ["at-once"],
    events: [
      "confirmation-asked", "confirmation-reminded", "therapist-approved", "therapist-refused", "therapist-suspended", "therapist-paused",
      "profile-claims-approved", "profile-claims-refused", "home-region-answered", "profile-question", "profile-question-reminder", "certificate-ends", "code-to-agree",
    ],
  },
  colleagues: { roles: ["therapist"], paces: ["at-once", "daily"], events: ["join-asked", "join-reminder", "join-answered", "practice-changed", "supervision-asked", "supervision-reminder", "supervision-answered"] },
  changes: {
    roles: ["therapist", "shelter"],
    paces: ["at-once", "daily"],
    events: ["proposal-lapsed", "proposal-withdrawn", "request-changed", "form-closed", "case-interrupted", "group-complete", "group-too-few", "group-stopped-shelter", "transfer-asked", "transfer-ended"],
  },
  answers: { roles: ["shelter"], paces: ["at-once"], events: ["proposal-accepted", "question-asked", "move-offered", "concession-asked", "need-offered", "need-to-confirm"] },
  handover: { roles: ["shelter", "therapist", "regional-lead"], paces: ["at-once", "daily"], events: ["handover-overdue-shelter", "handover-overdue-therapist", "handover-contradicted-lead"] },
  urgent: { roles: ["regional-lead"], paces: ["at-once"], events: ["crisis-waits", "handover-overdue-lead"] },
  "to-decide": { roles: ["regional-lead"], paces: ["at-once", "daily"], events: ["therapist-submitted", "therapist-waits", "profile-claims", "home-region-asked", "profile-answered", "neighbour-asked", "agreement-asked", "therapist-left", "therapist-returned-cases"] },
  "needs-you": { roles: ["regional-lead"], paces: ["daily", "at-once", "weekly"], events: ["pair-not-possible", "unanswered-twice", "waits-past-norm", "therapist-silent", "mail-fails", "agreement-ends"] },
  settings: { roles: ["national"], paces: ["at-once", "daily"], events: ["setting-proposed", "setting-decided", "setting-expired"] },
  progress: { roles: ["shelter", "therapist"], paces: ["daily", "at-once", "weekly"], events: ["care-news-shelter", "care-news-therapist"] },
  board: { roles: ["shelter", "therapist"], paces: ["daily", "at-once", "weekly"], events: ["need-agreed", "need-declined", "need-stopped", "need-ended"] },
  reminders: { roles: ["shelter"], paces: ["daily", "at-once"], events: ["draft-expiring", "request-comes-back", "move-answered", "neighbour-answered"] },
  region: { roles: ["regional-lead"], paces: ["daily", "at-once", "weekly"], events: ["proposal-expired", "therapist-unconfirmed", "request-moved", "group-stopped-lead", "agreement-answered", "home-region-left"] },
} as const satisfies Readonly<Record<string, MessageKindRules>>;

export type MessageKind = keyof typeof messageKinds;
export const messageKindNames = Object.keys(messageKinds) as MessageKind[];

export function rulesOf(kind: MessageKind): MessageKindRules {
  return messageKinds[kind];
}

/** The kind of an event; null for what is about an account, and what is itself a digest. */
export function kindOf(event: Event): MessageKind | null {
  return messageKindNames.find((kind) => rulesOf(kind).events.includes(event)) ?? null;
}

/** How soon somebody hears of this kind: as chosen, as far as it may be. */
export function paceOf(kind: MessageKind, chosen: string | undefined): Pace {
  const allowed = rulesOf(kind).paces;
  return allowed.find((pace) => pace === chosen) ?? allowed[0];
}
