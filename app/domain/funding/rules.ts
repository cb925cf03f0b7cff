import { z } from "zod";
import { sourced } from "../certainty.ts";
import { type Version, versionsOf } from "../setting.ts";

export const referrers = [
  "gemeente",
  "gp",
  "youth-doctor",
  "medical-specialist",
  "certified-institution",
  "court",
] as const;
export type Referrer = (typeof referrers)[number];

const age = sourced(z.int().min(0).max(120));
const referralFrom = sourced(z.array(z.enum(referrers)).min(1));

/** What the law and the programme lay down about money, each value with its source. Ages in years. */
export const FundingRules = z.object({
  adultAge: age,
  extendedYouthCareUntilAge: age,
  askAgeAgainAfterMonths: sourced(z.int().min(1).max(24)),
  deductibleEuros: sourced(z.number().min(0)),
  jeugdwetReferrers: referralFrom,
  zvwReferrers: referralFrom,
  screeningPaidBy: sourced(z.enum(["as-treatment", "shelter", "to-agree"])),
  offerJeugdwetWithoutContract: sourced(z.boolean()),
  offerZvwWithoutContract: sourced(z.boolean()),
});
export type FundingRules = z.infer<typeof FundingRules>;

export const DatedFundingRules = versionsOf(FundingRules);
export type DatedFundingRules = readonly Version<FundingRules>[];
