import { z } from "zod";

const count = z.int().min(0);
const Standing = z.object({ served: count, waiting: count });

/** What an example person would read otherwise. */
export const personAspects = ["route", "payer", "referral", "own-cost", "contract", "birthday", "information"] as const;
/** Waits that have a deadline. */
export const openWaits = ["proposal", "handover", "offer", "check-reminder", "check-escalation"] as const;
/** What a term makes due on a day. */
export const dueThings = [
  "past-norm", "ages-to-ask", "places-to-ask", "places-to-remind", "code-to-agree",
  "closed-requests", "drafts", "sessions", "mail",
] as const;

/** One thing that a change would do, in counts over the whole country: nobody, and no region, is in it. */
export const EffectPart = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("persons"), checked: count, changed: z.array(z.object({ person: z.string(), aspects: z.array(z.enum(personAspects)) })) }),
  z.object({ kind: z.literal("matching"), before: Standing, after: Standing, newlyServed: count, noLongerServed: count, otherPair: count }),
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
