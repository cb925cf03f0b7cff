import { usualPriceRules } from "../../app/domain/census/price-rules.ts";
import { knownFundingRules } from "../../app/domain/funding/known-rules.ts";
import { usualCareTerms } from "../../app/domain/care/care-terms.ts";
import { usualConfirmationTerms } from "../../app/domain/confirmation.ts";
import { knownConsentAges } from "../../app/domain/consent.ts";
import { usualLifeTerms } from "../../app/domain/life-terms.ts";
import { knownTreatmentLengths } from "../../app/domain/funding/treatment-lengths.ts";
import { knownWiderRules } from "../../app/domain/funding/wider-rules.ts";
import { usualMatchingRules } from "../../app/domain/matching/matching-rules.ts";
import { usualPublicationRules } from "../../app/domain/privacy/suppression/publication-rules.ts";
import { assumedPopulation } from "../../app/domain/privacy/reference-population.ts";
import { usualMessageTerms } from "../../app/domain/message-terms.ts";
import { usualProposalTerms } from "../../app/domain/proposal-terms.ts";
import { usualProfessionRules } from "../../app/domain/profession.ts";
import { knownScreeningRules } from "../../app/domain/screening/rules.ts";
import { usualNeedTerms } from "../../app/domain/structural-need.ts";
import { leadSettings } from "./lead-settings.ts";
import { registrationSettings } from "./registration-settings.ts";

/** A value that a law, a year or the national team can change, as it stands when the platform is first installed. */
export type DefaultSetting = {
  readonly key: string;
  readonly validFrom: string;
  readonly value: unknown;
  readonly source: string;
  readonly certainty: "source" | "derived" | "general-knowledge" | "not-found" | "choice";
  readonly confirmBy: "lawyer" | "clinician" | "privacy-officer" | null;
};

const validFrom = "2026-01-01";

export const defaultSettings: readonly DefaultSetting[] = [
  {
    key: "answer-terms",
    validFrom,
    value: { crisis: 1, high: 2, normal: 5 },
    source: "Working days a therapist has to answer; the programme's choice",
    certainty: "choice",
    confirmBy: null,
  },
  {
    key: "waiting-norm",
    validFrom,
    value: { intakeWeeks: 4, treatmentWeeks: 10 },
    source: "Treeknorm GGZ: 4 weeks to intake, 10 more to treatment; a guideline only under the Jeugdwet",
    certainty: "source",
    confirmBy: null,
  },
  {
    key: "retention",
    validFrom,
    value: { draftDays: 90, draftWarningDays: 7, closedRequestMonths: 12, endedSessionDays: 30, usedLinkDays: 30, mailDays: 30, leftAccountDays: 30 },
    source: "Inferred from data minimisation; no statutory term found for a matching record",
    certainty: "derived",
    confirmBy: "privacy-officer",
  },
  {
    key: "publication-rules",
    validFrom,
    value: usualPublicationRules,
    source: "Rounding to 5 and a mark for what is hidden as CBS does (84852NED); the threshold of 10 and the base of 20 are suggestions",
    certainty: "general-knowledge",
    confirmBy: "privacy-officer",
  },
  ...knownFundingRules.map((version) => ({
    key: "funding-rules",
    validFrom: version.validFrom,
    value: version.value,
    source: "Each value names its own source",
    certainty: "source" as const,
    confirmBy: "lawyer" as const,
  })),
  {
    key: "wider-funding-rules",
    validFrom,
    value: knownWiderRules,
    source: "Each value names its own source",
    certainty: "source",
    confirmBy: "lawyer",
  },
  {
    key: "treatment-lengths",
    validFrom,
    value: knownTreatmentLengths,
    source: "Each value names its own source",
    certainty: "source",
    confirmBy: "clinician",
  },
  {
    key: "screening-rules",
    validFrom,
    value: knownScreeningRules,
    source: "Each value names its own source",
    certainty: "source",
    confirmBy: "clinician",
  },
  {
    key: "consent-ages",
    validFrom,
    value: knownConsentAges,
    source: "Jeugdwet 7.3.4, BW 7:450; nvo.nl, questions on consent",
    certainty: "source",
    confirmBy: "lawyer",
  },
  {
    key: "care-terms",
    validFrom,
    value: usualCareTerms,
    source: "How long each wait from the yes to the start may take; the programme's choice, but for the weeks of a court: nvo.nl, 19-10-2018",
    certainty: "choice",
    confirmBy: "lawyer",
  },
  {
    key: "profession-rules",
    validFrom,
    value: usualProfessionRules,
    source: "Besluit Jeugdwet 1.1 (geregistreerde professional); Zorgprestatiemodel, Beroepscategorie en beroepen v1.3 (regiebehandelaar)",
    certainty: "source",
    confirmBy: "lawyer",
  },
  // The second version is for places that were installed when the fit had fewer parts: there the first stays as it was.
  ...[validFrom, "2026-11-22"].map((from) => ({
    key: "matching-rules",
    validFrom: from,
    value: usualMatchingRules,
    source: "Weights of the fit, how long a confirmation counts, how often silence is borne; the programme's choice",
    certainty: "choice" as const,
    confirmBy: null,
  })),
  {
    key: "price-rules",
    validFrom,
    value: usualPriceRules,
    source: "How scarcity prices are learnt and used; found with the simulator, the programme's choice",
    certainty: "choice",
    confirmBy: null,
  },
  ...registrationSettings,
  ...leadSettings,
  {
    key: "need-terms",
    validFrom,
    value: usualNeedTerms,
    source: "How long a shelter has to answer an offer on the board, and how often a need is confirmed; the programme's choice",
    certainty: "choice",
    confirmBy: null,
  },
  {
    key: "confirmation-terms",
    validFrom,
    value: usualConfirmationTerms,
    source: "Days after a confirmation on which a therapist is asked again, and reminded twice; the programme's choice",
    certainty: "choice",
    confirmBy: null,
  },
  {
    key: "message-terms",
    validFrom,
    value: usualMessageTerms,
    source: "After how many refused mails in a row nothing is sent, how long a link that shows an address works, and how long a question for another contact waits; the programme's choice",
    certainty: "choice",
    confirmBy: null,
  },
  {
    key: "proposal-terms",
    validFrom,
    value: usualProposalTerms,
    source: "For how long a no can be taken back, and how many questions a therapist may ask before answering; the programme's choice",
    certainty: "choice",
    confirmBy: null,
  },
  {
    key: "reference-population",
    validFrom,
    value: assumedPopulation,
    source: "Each group names its own source; below how many a combination is rare is the programme's choice",
    certainty: "general-knowledge",
    confirmBy: "privacy-officer",
  },
  {
    key: "age-terms",
    validFrom,
    value: { confirmAfterMonths: 6 },
    source: "How long an age in years is taken to hold; the programme's choice",
    certainty: "choice",
    confirmBy: null,
  },
  {
    key: "settings-on-offer",
    validFrom,
    value: { ambulant: false },
    source: "The programme starts with shelters; ambulant families have another payer rule",
    certainty: "choice",
    confirmBy: null,
  },
  {
    key: "life-terms",
    validFrom,
    value: usualLifeTerms,
    source: "How long a request may wait because its shelter asks for it, and how long another shelter has to take a family; the programme's choice",
    certainty: "choice",
    confirmBy: null,
  },
];
