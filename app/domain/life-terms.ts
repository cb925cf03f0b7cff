import { z } from "zod";

/** How long a request may wait because its shelter asked for it, and how long an offer stands. A dated setting: the programme's choice. */
export const LifeTerms = z.object({
  /** The last day on which a request comes back by itself lies at most so many days ahead. */
  longestPauseDays: z.int().min(1).max(366).default(183),
  /** The shelter is reminded so many days before. */
  remindDaysBefore: z.int().min(1).max(60).default(5),
  /** Working days in which another shelter takes a family that was offered. Without an answer the request stays. */
  moveAnswerDays: z.int().min(1).max(60).default(5),
});
export type LifeTerms = z.infer<typeof LifeTerms>;
export const usualLifeTerms: LifeTerms = LifeTerms.parse({});
