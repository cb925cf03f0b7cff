import type { FundingRoute, PersonToPayFor } from "./decision.ts";
import type { FundingRules } from "./rules.ts";

/**
 * F2: from the adult age the health insurer pays by the Zvw, with a referral letter, and the person
 * pays the deductible (eigen risico), in each calendar year that the treatment touches.
 * [S] psychotherapie.nl, ggz-delfland.nl, praktijklev.nl
 */
export function adultRoute(_person: PersonToPayFor, rules: FundingRules): FundingRoute {
  const euros = rules.deductibleEuros.value;
  return {
    route: "zvw",
    payer: { kind: "health-insurer" },
    referrers: rules.zvwReferrers.value,
    ownCost: { kind: "deductible", eurosPerCalendarYear: euros },
    flags: [],
    reasons: [
      { code: "from-adult-age", adultAge: rules.adultAge.value },
      { code: "deductible-per-calendar-year", euros },
    ],
    nextSteps: [{ code: "ask-referral", from: rules.zvwReferrers.value }, { code: "check-insurer-contract" }],
  };
}

/**
 * F4: a young adult goes the same way, because extended youth care (to 23) is only for help that no
 * other law covers, and the Zvw covers mental health care. [S] regelhulp.nl, stimulansz.nl, 16-27.nl
 */
export function youngAdultRoute(person: PersonToPayFor, rules: FundingRules): FundingRoute {
  const asAdult = adultRoute(person, rules);
  const untilAge = rules.extendedYouthCareUntilAge.value;
  return { ...asAdult, reasons: [...asAdult.reasons, { code: "extended-youth-care-only-without-other-law", untilAge }] };
}
