import { z } from "zod";

const count = z.int().min(0);
const Standing = z.object({ served: count, waiting: count });
const Priced = z.object({ places: count, highest: count });

/** What an example person would read otherwise. */
export const personAspects = ["route", "payer", "referral", "own-cost", "contract", "birthday", "information"] as const;
/** Waits whose deadline was written down when they began: another term counts for the next ones. */
export const waitsThatKeep = ["proposal", "undo", "offer", "handover-code", "transfer", "move", "join", "supervision", "profile-question", "contact", "address-link", "setting-proposal"] as const;
/** Waits that are measured by the term of today: another term counts at once. */
export const waitsThatFollow = ["handover", "intake-plan", "check-reminder", "check-escalation"] as const;
export const openWaits = [...waitsThatKeep, ...waitsThatFollow] as const;
/** What a term makes due on a day. */
export const dueThings = [
  "past-norm", "ages-to-ask", "places-to-ask", "places-to-remind", "places-to-remind-again", "code-to-agree", "code-to-pause",
  "needs-to-confirm", "needs-to-end", "consents-late", "cases-to-talk", "codes-burnt",
  "waits-to-remind", "certificates-ending", "registrations-unfinished", "settings-to-remind",
  "holds-too-long", "agreements-too-long", "agreements-to-tell", "stuck-requests", "meetings-over",
  "pauses-too-long", "pauses-to-tell", "questions-used-up", "mail-stopped", "shelters-with-choice", "paused-at-home", "price-nights",
  "closed-requests", "drafts", "drafts-to-warn", "sessions", "links", "mail", "left-accounts",
] as const;

/** One thing that a change would do, in counts over the whole country: nobody, and no region, is in it. */
export const EffectPart = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("persons"), checked: count, changed: z.array(z.object({ person: z.string(), aspects: z.array(z.enum(personAspects)) })) }),
  z.object({ kind: z.literal("matching"), before: Standing, after: Standing, newlyServed: count, noLongerServed: count, otherPair: count }),
  /** What would be learnt tonight: how many places cost something, and the most that one costs, in points of fit. */
  z.object({ kind: z.literal("prices"), before: Priced, after: Priced }),
  /** Of so many open ones, so many would get another deadline if they began under the new terms. */
  z.object({ kind: z.literal("deadlines"), lines: z.array(z.object({ wait: z.enum(openWaits), open: count, other: count })) }),
  /** How many are due on the first day, by the terms before and after. */
  z.object({ kind: z.literal("counts"), lines: z.array(z.object({ what: z.enum(dueThings), before: count, after: count })) }),
  /** Of the last quarter that is over: how many numbers of the tables could be shown, and how many regions stand together. */
  z.object({ kind: z.literal("hidden-cells"), quarterOn: z.string(), before: z.object({ shown: count, hidden: count, together: count }), after: z.object({ shown: count, hidden: count, together: count }) }),
  z.object({ kind: z.literal("bands"), checked: count, changed: z.array(z.object({ instrument: z.string(), from: count, to: count, before: z.string(), after: z.string() })) }),
  z.object({ kind: z.literal("consent"), changed: z.array(z.object({ age: count, before: z.array(z.string()), after: z.array(z.string()) })) }),
  z.object({ kind: z.literal("rare"), combinations: count, before: count, after: count }),
]);
export type EffectPart = z.infer<typeof EffectPart>;

/** All that was worked out about a change; empty where there is nothing to work out, and only a sentence to say. */
export const Effect = z.array(EffectPart);
export type Effect = z.infer<typeof Effect>;
