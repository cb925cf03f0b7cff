import { usualPriceRules } from "../../app/domain/census/price-rules.ts";
import { marketOf } from "../../app/domain/census/possible-pairs.ts";
import { knownFundingRules } from "../../app/domain/funding/known-rules.ts";
import { termsOn, usualMatchingRules } from "../../app/domain/matching/matching-rules.ts";
import { seekerOn } from "../../app/domain/matching/seeker.ts";
import { policyNamed } from "../../app/domain/simulation/policies.ts";
import { runYear, type YearRules } from "../../app/domain/simulation/run-year.ts";
import { summarise, type WaitingSummary } from "../../app/domain/simulation/waiting-summary.ts";
import type { Year } from "../../app/domain/simulation/year.ts";
import { urgencies, type Urgency } from "../../app/domain/urgency.ts";
import { madeUpYear, startsOn, type YearPlan } from "./made-up-year.ts";

export interface SimulationPlan extends Omit<YearPlan, "load"> {
  readonly loads: readonly number[];
  readonly policies: readonly string[];
  readonly learnEveryDays: number;
}

/** One policy at one load; `urgency` null for everyone together. */
export interface SimulationRow extends WaitingSummary {
  readonly load: number;
  readonly policy: string;
  readonly urgency: Urgency | null;
}

/** The same plan gives the same rows, on every machine. @throws RangeError for an unknown policy, before anything is computed. */
export function simulate({ loads, policies, learnEveryDays, ...plan }: SimulationPlan, tell: (news: string) => void): SimulationRow[] {
  const chosen = policies.map(policyNamed);
  const rules = usualRules(learnEveryDays);
  return loads.flatMap((load) => {
    tell(`load ${load}: making up a year`);
    const year = yearOf({ ...plan, load }, rules);
    const market = { ...marketOf(year.therapists, anybody(year, rules), rules.terms), known: new Map() };
    return chosen.flatMap((policy) => {
      tell(`load ${load}: ${policy.name}`);
      const run = runYear(year, market, policy, rules);
      return [null, ...urgencies].map((urgency): SimulationRow => ({ load, policy: policy.name, urgency, ...summarise(run, urgency) }));
    });
  });
}

export function usualRules(learnEveryDays: number): YearRules {
  const terms = termsOn(startsOn, { rules: usualMatchingRules, fundingVersions: knownFundingRules, intakeWeeks: 4 });
  return { terms, prices: usualPriceRules, learnEveryDays };
}

export function yearOf(plan: YearPlan, { terms }: YearRules): Year {
  return madeUpYear(plan, (therapists) => {
    const { pairsFor, therapistOf } = marketOf(therapists, undefined, terms);
    return (need, wouldSayYes) => pairsFor(seekerOn(need, terms)).nodes.some((node) => wouldSayYes(therapistOf[node]!));
  });
}

function anybody({ arrivals: [first] }: Year, { terms }: YearRules) {
  return first && seekerOn(first.need, terms);
}
