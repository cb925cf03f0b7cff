import { z } from "zod";
import type { Purchasing } from "../funding/purchasing.ts";
import { type DatedFundingRules, type FundingRules } from "../funding/rules.ts";
import type { IsoDate } from "../iso-date.ts";
import { type ProfessionRules, usualProfessionRules } from "../profession.ts";
import { inForce } from "../setting.ts";
import type { Agreement } from "./agreement.ts";
import { noPrices, type ScarcityPrices } from "./scarcity-price.ts";

export const fullFit = 1000;
const weight = z.int().min(0).max(fullFit).default(0);

export const weighedPartNames = [
  "form", "continuity", "language", "place", "gender", "home-region", "part-of-week", "contract", "absence", "load",
] as const;
export type WeighedPart = (typeof weighedPartNames)[number];
/** What a fit is the sum of: the parts that suit two people to each other, minus the price of a scarce place. */
export const fitPartNames = [...weighedPartNames, "scarcity"] as const;
export type FitPart = (typeof fitPartNames)[number];

/**
 * How many points each part of the fit can give: together 1000, so that a fit reads as parts of a thousand. A part that
 * a setting does not name counts for nothing, so that one of earlier, with fewer parts, still says what it said.
 */
export const FitWeights = z
  .object({
    form: weight,
    continuity: weight,
    language: weight,
    place: weight,
    gender: weight,
    "home-region": weight,
    "part-of-week": weight,
    contract: weight,
    absence: weight,
    load: weight,
  } satisfies Record<WeighedPart, typeof weight>)
  .refine((weights) => Object.values(weights).reduce((sum, points) => sum + points, 0) === fullFit, { error: "not-a-full-fit" });
export type FitWeights = z.infer<typeof FitWeights>;

const usualWeights: FitWeights = {
  form: 200, continuity: 150, language: 150, place: 100, gender: 100, "home-region": 75, "part-of-week": 75, contract: 75, absence: 25, load: 50,
};

const bonus = z.int().min(0).max(fullFit);

/** What the programme chose for the matching. A dated setting. */
export const MatchingRules = z.object({
  /** A therapist who has not said "still free" for so many days is asked nothing. Monthly, with two weeks to spare. */
  confirmedForDays: z.int().min(1).max(366).default(45),
  /** So many unanswered proposals in a row pause a therapist. */
  silencesBeforePause: z.int().min(1).max(10).default(2),
  /** Whether a request that waits longer than the norm stands one class of urgency higher. */
  movesUpPastNorm: z.boolean().default(true),
  /** "Why nobody" is told to a new request at once, and looked at again when it is older than this. */
  outlookFreshForMinutes: z.int().min(0).max(1440).default(60),
  weights: FitWeights.prefault(usualWeights),
  /** What it is worth, in points of fit, that two of one household come to one therapist, or to one practice. */
  families: z.object({ sameTherapist: bonus.default(150), samePractice: bonus.default(60) }).prefault({}),
});
export type MatchingRules = z.infer<typeof MatchingRules>;
export const usualMatchingRules: MatchingRules = MatchingRules.parse({});

/** All that a run decides by, beside who asks and who offers: one day, and the rules of that day. */
export interface MatchTerms {
  readonly on: IsoDate;
  readonly rules: MatchingRules;
  readonly fundingVersions: DatedFundingRules;
  readonly funding: FundingRules;
  readonly professions: ProfessionRules;
  /** Waiting longer than this many days moves a request up; null for never. */
  readonly moveUpAfterDays: number | null;
  /** What scarce places cost, as it was learnt last. */
  readonly scarcity: ScarcityPrices;
  /** The night in which that was; null without prices. */
  readonly scarcityLearntOn: IsoDate | null;
  /** Which regions lie beside each region. */
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
  /** What leads of neighbouring regions agreed, as far as there is something left of it. The first agreed stands first. */
  readonly agreements: readonly Agreement[];
  /** Which regions buy youth care together, as far as that was filled in. */
  readonly purchasing: Purchasing;
}

interface DatedRules {
  readonly rules: MatchingRules;
  readonly fundingVersions: DatedFundingRules;
  readonly professions?: ProfessionRules;
  readonly intakeWeeks: number;
  readonly scarcity?: ScarcityPrices;
  readonly scarcityLearntOn?: IsoDate | null;
  readonly neighbours?: MatchTerms["neighbours"];
  readonly agreements?: MatchTerms["agreements"];
  readonly purchasing?: Purchasing;
}

/** The terms of one day. @throws RangeError when no funding rules are in force then. */
export function termsOn(on: IsoDate, dated: DatedRules): MatchTerms {
  const { rules, fundingVersions, professions = usualProfessionRules, intakeWeeks, scarcity = noPrices, scarcityLearntOn = null, neighbours = {}, agreements = [], purchasing = {} } = dated;
  const moveUpAfterDays = rules.movesUpPastNorm ? intakeWeeks * 7 : null;
  return { on, rules, fundingVersions, funding: inForce(fundingVersions, on), professions, moveUpAfterDays, scarcity, scarcityLearntOn, neighbours, agreements, purchasing };
}
