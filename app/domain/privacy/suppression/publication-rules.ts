import { z } from "zod";

/** What may leave a region as figures. A dated setting, because the threshold is a choice that others make differently. */
export const PublicationRules = z.object({
  /** A count below this is never shown, zero included: that nobody of a kind is there can tell on somebody too. */
  threshold: z.int().min(2).max(100),
  /** A row with a smaller total stands together with others: nearly all of it would be hidden, and would hide much of the larger rows. */
  aloneFrom: z.int().min(2).max(1_000).default(20),
  /** What is shown is rounded to a multiple of this. */
  roundTo: z.int().min(1).max(100),
  /** A percentage of fewer than this is not shown. */
  percentageBase: z.int().min(1).max(10_000),
  /** So many days after its last day a quarter is published: what is reported late is in it. */
  publishAfterDays: z.int().min(1).max(60).default(14),
});
export type PublicationRules = z.infer<typeof PublicationRules>;

/**
 * A threshold of 10 is a suggestion [GK]; rounding to 5 with a mark for what is hidden is how CBS publishes Veilig Thuis
 * [S] cbs.nl 84852NED; a base for percentages is usual, of 100 at CBS [S] and of 20 in the suggestion [GK]. Rows that stand
 * alone from 20 on are our own choice, by reasoning: how much more is then shown has not been measured.
 */
export const usualPublicationRules: PublicationRules = { threshold: 10, aloneFrom: 20, roundTo: 5, percentageBase: 20, publishAfterDays: 14 };
