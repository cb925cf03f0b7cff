import type { FundingRoute, PersonToPayFor } from "./decision.ts";
import type { Flag, Reason, Step } from "./reason.ts";
import type { PayingGemeente } from "./residence.ts";
import type { FundingRules } from "./rules.ts";

/**
 * F1: under the adult age the gemeente pays by the Jeugdwet. A referral by gemeente, doctor or
 * certified institution; no own cost. [S] 16-27.nl, vng.nl, psychotherapierefleksie.nl
 */
export function youthRoute(person: PersonToPayFor, rules: FundingRules, age: number): FundingRoute {
  const which = person.paying;
  const birthday = birthdayFlag(person, rules, age);
  const reasons: Reason[] = [
    { code: "under-adult-age", adultAge: rules.adultAge.value },
    { code: "paying-gemeente", which },
    { code: "no-own-cost" },
  ];
  const flags: Flag[] = birthday ? [birthday] : [];
  if (which === "to-find-out") flags.push("paying-gemeente-unknown");
  return {
    route: "jeugdwet",
    payer: { kind: "gemeente", which },
    referrers: rules.jeugdwetReferrers.value,
    ownCost: { kind: "none" },
    flags,
    reasons,
    nextSteps: steps(which, rules, birthday !== undefined),
  };
}

/**
 * On the 18th birthday payer, consent and referral change, also in the middle of a treatment.
 * [S] accare.nl/leeftijd, hk-zorg.nl. Everyone a year younger may have it during the treatment.
 */
function birthdayFlag(person: PersonToPayFor, rules: FundingRules, age: number): Flag | undefined {
  if (person.age.turnsEighteenSoon) return "turns-18-soon";
  return age >= rules.adultAge.value - 1 ? "may-turn-18-during-treatment" : undefined;
}

function steps(which: PayingGemeente, rules: FundingRules, birthdayIsNear: boolean): Step[] {
  const list: Step[] = [{ code: "ask-referral", from: rules.jeugdwetReferrers.value }];
  if (which === "to-find-out") list.push({ code: "find-out-paying-gemeente" });
  else list.push({ code: "tell-paying-gemeente", which });
  if (birthdayIsNear) list.push({ code: "prepare-eighteenth-birthday" });
  return list;
}
