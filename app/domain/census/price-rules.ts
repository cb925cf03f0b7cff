import { z } from "zod";
import { fullFit } from "../matching/matching-rules.ts";

const days = z.int().min(1).max(366);
const percent = z.int().min(1).max(100);

/** How scarcity prices are learnt and used. A dated setting; the usual values were found with the simulator. */
export const PriceRules = z.object({
  /** Whose demand, and which answers and endings, count as recent. */
  windowDays: days.default(112),
  /** Made-up stretches of days that are solved each night, and how long each is. */
  samples: z.int().min(1).max(200).default(16),
  sampleDays: days.default(28),
  /** What it is worth, in points of fit, that one more request is served. The higher, the more fit a scarce place may cost. */
  servedWorth: z.int().min(0).max(10 * fullFit).default(1000),
  /** How much of tonight's price counts, in percent; the rest is the price of the night before. */
  tonightPercent: percent.default(30),
  /** No place costs more than this, in points of fit. */
  mostPoints: z.int().min(0).max(10 * fullFit).default(1500),
  /** Older prices are not used: without a recent night nothing costs anything. */
  usedForDays: z.int().min(1).max(60).default(7),
  /** Older prices are deleted. */
  keptForDays: z.int().min(60).max(3660).default(400),
  /** How long a case keeps its place, in days, and how often a proposal is accepted, as long as too few have ended to know. */
  usualCaseDays: z.object({ treatment: days, screening: days, "on-site": days, group: days.default(105) }).prefault({ treatment: 170, screening: 45, "on-site": 170 }),
  usualAcceptancePercent: percent.default(42),
});
export type PriceRules = z.infer<typeof PriceRules>;
export const usualPriceRules: PriceRules = PriceRules.parse({});
