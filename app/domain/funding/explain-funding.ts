import { inForce } from "../setting.ts";
import type { AdviceOwnCost, AdviceReason, BirthdayChange, FundingAdvice } from "./advice.ts";
import { type Case, type Decided, decideFunding } from "./advice-table.ts";
import { certainAge } from "./age.ts";
import { gemeenteChecks, gpChecks } from "./checklists.ts";
import { birthdayInPath, deductibleYears, type ExpectedPath } from "./expected-path.ts";
import { informationFor } from "./information.ts";
import { responsibleGemeente } from "./responsible-gemeente.ts";
import { routeWhenPaying } from "./route.ts";
import type { DatedFundingRules } from "./rules.ts";
import type { FundingSituation } from "./situation.ts";
import type { WiderFundingRules } from "./wider-rules.ts";

export interface AdviceTerms {
  readonly versions: DatedFundingRules;
  readonly wider: WiderFundingRules;
  readonly path: ExpectedPath;
}

/**
 * Who pays for somebody's help, by the decision table F1 to F11 and the rules in force on the first day of the expected
 * path. The rows that matching uses are asked of the same function that matching asks. An explanation, not legal advice.
 * @throws RangeError when no rules are in force on that day.
 */
export function explainFunding(situation: FundingSituation, terms: AdviceTerms): FundingAdvice {
  const one = caseOf(situation, terms);
  const decided = decideFunding(one);
  const ownCost = ownCostOf(decided, terms);
  const birthday = birthdayOf(one, decided, terms.path);
  const crossesYears: AdviceReason[] = ownCost.kind === "deductible" && ownCost.years.length > 1 ? [{ code: "deductible-in-two-years" }] : [];
  const { row, route, payer, referrers, contract } = decided;
  return {
    row, route, payer, referrers, contract, ownCost, birthday,
    responsible: payer?.kind === "gemeente" ? one.responsible : null,
    flags: flagsOf(one, decided),
    reasons: [...decided.reasons, ...crossesYears],
    information: informationFor(one),
    forGp: gpChecks(decided, situation, birthday),
    forGemeente: gemeenteChecks(decided, situation, birthday),
  };
}

function caseOf(situation: FundingSituation, { versions, wider, path }: AdviceTerms): Case {
  const responsible = responsibleGemeente(situation.residence);
  const kind = situation.help === "screening" ? "screening" : "treatment";
  return {
    situation, wider, responsible,
    age: certainAge(situation.age, path.from),
    rules: inForce(versions, path.from),
    ownRoute: routeWhenPaying({ age: situation.age, kind, paying: responsible.which }, versions, path.from),
  };
}

function ownCostOf({ ownCost }: Decided, { path, versions }: AdviceTerms): AdviceOwnCost {
  return ownCost === "deductible" ? { kind: ownCost, years: deductibleYears(path, versions) } : { kind: ownCost };
}

/** The birthday changes something only for help that the Jeugdwet pays until then; help in criminal law goes on. */
function birthdayOf({ situation, rules }: Case, { row }: Decided, path: ExpectedPath): FundingAdvice["birthday"] {
  if (row !== "F1" && row !== "F3") return null;
  const falls = birthdayInPath(situation.age, rules.adultAge.value, path);
  return falls === "outside" ? null : { falls, changes: row === "F1" ? ofOwnTreatment : ofGuidance };
}

const ofOwnTreatment: readonly BirthdayChange[] = ["payer", "consent", "referral", "own-cost", "contract"];
/** The parent was an adult all along: of guidance only the payer and what hangs on it changes. */
const ofGuidance: readonly BirthdayChange[] = ["payer", "referral", "contract"];

function flagsOf({ ownRoute }: Case, { payer }: Decided): FundingAdvice["flags"] {
  const unknown = payer?.kind === "gemeente" && payer.which === "to-find-out";
  const stale = ownRoute.flags.includes("age-to-ask-again");
  return [...(unknown ? (["paying-gemeente-unknown"] as const) : []), ...(stale ? (["age-to-ask-again"] as const) : [])];
}
