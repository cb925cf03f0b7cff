import type { FundingRules } from "../funding/rules.ts";
import type { MatchingRules, MatchTerms } from "../matching/matching-rules.ts";
import { nodeIdOf } from "../matching/offerer.ts";
import type { ScarcityPrices } from "../matching/scarcity-price.ts";
import { UNSERVED } from "../matching/seating.ts";
import { type GroupInput, type SolvedGroup, solveGroup } from "../matching/solve-group.ts";
import type { ProfessionRules } from "../profession.ts";
import type { EffectPart } from "./effect.ts";

type MatchingEffect = Extract<EffectPart, { kind: "matching" }>;

/** Of the rules that the matching goes by, the one that is looked at. */
export interface MatchingValues {
  readonly rules?: MatchingRules;
  readonly intakeWeeks?: number;
  readonly professions?: ProfessionRules;
  readonly funding?: FundingRules;
  readonly scarcity?: ScarcityPrices;
}

/** The terms of a run with these values in force that day; `intakeWeeks` is the norm where the values do not name one. */
export function termsWith(terms: MatchTerms, values: MatchingValues, intakeWeeks: number): MatchTerms {
  const rules = values.rules ?? terms.rules;
  const funding = values.funding ?? terms.funding;
  const fundingVersions = [...terms.fundingVersions.filter(({ validFrom }) => validFrom !== terms.on), { validFrom: terms.on, value: funding }];
  const weeks = values.intakeWeeks ?? intakeWeeks;
  return { ...terms, rules, funding, fundingVersions, professions: values.professions ?? terms.professions, scarcity: values.scarcity ?? terms.scarcity, moveUpAfterDays: rules.movesUpPastNorm ? weeks * 7 : null };
}

/** Solves one group of regions by both terms, exactly, and counts what differs. */
export function matchingEffect(group: Omit<GroupInput, "terms">, before: MatchTerms, after: MatchTerms): MatchingEffect {
  const [one, other] = [placesOf(solveGroup({ ...group, terms: before })), placesOf(solveGroup({ ...group, terms: after }))];
  const everyone = [...one.keys()];
  const count = (fits: (was: string | null, is: string | null) => boolean) => everyone.filter((id) => fits(one.get(id) ?? null, other.get(id) ?? null)).length;
  const served = { before: count((was) => was !== null), after: count((_, is) => is !== null) };
  return {
    kind: "matching",
    before: { served: served.before, waiting: everyone.length - served.before },
    after: { served: served.after, waiting: everyone.length - served.after },
    newlyServed: count((was, is) => was === null && is !== null),
    noLongerServed: count((was, is) => was !== null && is === null),
    otherPair: count((was, is) => was !== null && is !== null && was !== is),
  };
}

/** For each who seeks, the therapist whom the run would ask; null for nobody. */
function placesOf({ seekers, candidates, instance, assignment }: SolvedGroup): ReadonlyMap<string, string | null> {
  const places = new Map<string, string | null>(seekers.map(({ id }) => [id, null]));
  for (const [request, row] of instance.requestRow.entries()) {
    const node = assignment.nodeOf[request]!;
    if (node !== UNSERVED) places.set(seekers[row]!.id, nodeIdOf(candidates.offerers[instance.therapistRow[node]!]!));
  }
  return places;
}

export const nothingMatched: MatchingEffect = { kind: "matching", before: { served: 0, waiting: 0 }, after: { served: 0, waiting: 0 }, newlyServed: 0, noLongerServed: 0, otherPair: 0 };

/** The sum over groups of regions that share nobody. */
export function together(one: MatchingEffect, other: MatchingEffect): MatchingEffect {
  const add = (a: MatchingEffect["before"], b: MatchingEffect["before"]) => ({ served: a.served + b.served, waiting: a.waiting + b.waiting });
  return {
    kind: "matching", before: add(one.before, other.before), after: add(one.after, other.after),
    newlyServed: one.newlyServed + other.newlyServed, noLongerServed: one.noLongerServed + other.noLongerServed, otherPair: one.otherPair + other.otherPair,
  };
}
