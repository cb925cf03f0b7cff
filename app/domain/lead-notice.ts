import type { Event } from "./job.ts";

/** What needs a lead, in the order in which it matters. */
export const noticeKinds = ["crisis", "handover", "pair-failed", "unanswered", "past-norm", "therapist-silent", "mail-failing", "agreement-ends"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** `event`: the mail that comes with it; null where another task tells it already, and once is enough. */
interface NoticeRules {
  /** Somebody cannot wait: told at once, to every lead of the region. */
  readonly urgent: boolean;
  readonly event: Event | null;
  /** Nobody can solve it: it goes away by itself, or when a lead has seen it. */
  readonly settles: boolean;
}

export const noticeRules: Readonly<Record<NoticeKind, NoticeRules>> = {
  crisis: { urgent: true, event: "crisis-waits", settles: false },
  handover: { urgent: true, event: null, settles: false },
  "pair-failed": { urgent: false, event: "pair-not-possible", settles: true },
  unanswered: { urgent: false, event: "unanswered-twice", settles: false },
  "past-norm": { urgent: false, event: "waits-past-norm", settles: false },
  "therapist-silent": { urgent: false, event: null, settles: false },
  "mail-failing": { urgent: false, event: "mail-fails", settles: false },
  "agreement-ends": { urgent: false, event: null, settles: true },
};

/** How many of a kind stand. */
export interface NoticeCount {
  readonly kind: NoticeKind;
  readonly many: number;
}

/** What the first page of a lead does not say in other words already. */
export const saidOnFirstPage = ["pair-failed", "unanswered", "therapist-silent", "agreement-ends"] as const satisfies readonly NoticeKind[];
