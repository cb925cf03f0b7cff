import type { DatedFundingRules, FundingRules } from "./rules.ts";

/**
 * What we know of the rules, to fill the dated setting with; the national team changes it there.
 * Nothing before 2022, because the gemeente that pays was found in another way then.
 */
const since2022: FundingRules = {
  adultAge: { value: 18, source: "16-27.nl/zorgverzekeringswet; accare.nl/leeftijd", certainty: "source" },
  extendedYouthCareUntilAge: { value: 23, source: "regelhulp.nl; stimulansz.nl/verlengde-jeugdhulp", certainty: "source" },
  askAgeAgainAfterMonths: { value: 6, source: "the programme: only years are stored, so they go stale", certainty: "choice" },
  deductibleEuros: { value: 385, source: "ggz-delfland.nl; kortink.net 2023/2024", certainty: "source" },
  jeugdwetReferrers: {
    // That a judge may order youth care is general knowledge; the others were read in the sources.
    value: ["gemeente", "gp", "youth-doctor", "medical-specialist", "certified-institution", "court"],
    source: "vng.nl, questions on access to youth care; bestuursopleidingen.nl (CRvB 9-12-2020)",
    certainty: "source",
  },
  zvwReferrers: { value: ["gp", "medical-specialist"], source: "psychotherapie.nl, reimbursement", certainty: "source" },
  screeningPaidBy: { value: "as-treatment", source: "looked for and not found", certainty: "not-found", confirmBy: "lawyer" },
  offerJeugdwetWithoutContract: {
    value: false,
    source: "the programme: without a contract a family needs a personal budget (pgb) from the gemeente",
    certainty: "choice",
  },
  offerZvwWithoutContract: {
    value: false,
    source: "the programme: usually only 60 to 80 % is reimbursed (psychotherapie.nl, reimbursement)",
    certainty: "choice",
  },
};

export const knownFundingRules: DatedFundingRules = [
  { validFrom: "2022-01-01", value: since2022 },
  {
    validFrom: "2025-01-01",
    value: {
      ...since2022,
      deductibleEuros: { value: 385, source: "not yet read for this year; changes announced for 2027", certainty: "general-knowledge" },
    },
  },
];
