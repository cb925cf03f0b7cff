import type { FundingRoute, PersonToPayFor } from "./decision.ts";
import type { FundingRules } from "./rules.ts";

/**
 * Who pays a screening without treatment is laid down nowhere that we found [NF], so a dated setting
 * decides: as the treatment would be paid, by the shelter, or to be agreed each time. A lawyer confirms.
 */
export function screeningPayer(person: PersonToPayFor, rules: FundingRules, asTreatment: FundingRoute): FundingRoute {
  const paidBy = rules.screeningPaidBy.value;
  if (person.kind !== "screening" || paidBy === "as-treatment") return asTreatment;
  if (paidBy === "to-agree") {
    return {
      ...asTreatment,
      payer: { kind: "to-agree" },
      reasons: [...asTreatment.reasons, { code: "screening-payer-to-agree" }],
      nextSteps: [{ code: "agree-who-pays-screening" }, ...asTreatment.nextSteps],
    };
  }
  return {
    ...asTreatment,
    payer: { kind: "shelter" },
    referrers: [],
    ownCost: { kind: "none" },
    flags: asTreatment.flags.filter((flag) => flag !== "paying-gemeente-unknown"),
    reasons: [{ code: "screening-paid-by-shelter" }],
    nextSteps: [],
  };
}
