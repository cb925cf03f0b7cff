import type { SettingFields } from "./setting-fields.ts";

const cutOffs = { cutOffs: "Cut-offs per questionnaire", "cutOffs.cries-13": "CRIES-13", "cutOffs.cries-13-parent": "CRIES-13, version for parents", "cutOffs.cries-8": "CRIES-8", "cutOffs.cats-2": "CATS-2 (KJTS)", "cutOffs.cats-2-caregiver": "CATS-2 (KJTS), version for parents", "cutOffs.cats-3-6": "CATS 3–6 (KJTS)", "cutOffs.pcl-5": "PCL-5", raisedFrom: "Raised from|points", probableFrom: "Probable from|points" };
const bands = { "0-3": "0 to 3 years|people", "4-7": "4 to 7 years|people", "8-11": "8 to 11 years|people", "12-15": "12 to 15 years|people", "16-17": "16 and 17 years|people", "18-22": "18 to 22 years|people", "23+": "23 years and older|people" };

/** In English. */
export const settingFieldsEn: SettingFields = {
  "funding-rules": {
    adultAge: "Adult from|years", extendedYouthCareUntilAge: "Extended youth care until|years", askAgeAgainAfterMonths: "An age counts as old after|months", deductibleEuros: "Deductible per year|euros",
    jeugdwetReferrers: "Who may refer under the Jeugdwet", zvwReferrers: "Who may refer under the Zvw", screeningPaidBy: "Who pays for a screening alone",
    offerJeugdwetWithoutContract: "Propose therapists without a Jeugdwet contract too", offerZvwWithoutContract: "Propose therapists without a contract with the insurer too",
  },
  "wider-funding-rules": {
    plannedTreatmentWeeks: "A treatment lasts, where nobody says otherwise|weeks", resumeYouthCareWithinMonths: "Youth care that stopped may resume after 18 within|months",
    reimbursedWithoutContract: "Payment without a contract", "reimbursedWithoutContract.in-kind": "Policy in kind", "reimbursedWithoutContract.restitution": "Policy with restitution", from: "From|percent", to: "To|percent",
    gpPracticeTalksAreFree: "Talks in the GP's practice are free", sexualViolenceCentre: "Centre for sexual violence", withinDays: "Helps best within|days", address: "Web address",
    sexualViolenceRefund: "Deductible paid back after sexual violence", damagesFund: "Damages fund for violent crime", fromEuros: "Payment from|euros", toEuros: "Payment to|euros",
  },
  "treatment-lengths": { screening: "A screening lasts|weeks", byForm: "Per form of treatment", "byForm.*": "Lasts at most|weeks" },
  "matching-rules": {
    confirmedForDays: "A confirmation of places holds|days", silencesBeforePause: "Pause after so many silences|times", movesUpPastNorm: "Who waits longer than the norm moves up one class", outlookFreshForMinutes: "Look at 'why nobody' again after|minutes",
    weights: "Weights, together 1000", "weights.form": "Form of treatment|points", "weights.continuity": "The same therapist as before|points", "weights.language": "Language|points", "weights.place": "Place of treatment|points", "weights.gender": "Wish for a man or a woman|points", "weights.home-region": "Therapist of the own region|points", "weights.part-of-week": "Parts of the week|points", "weights.contract": "Contract|points", "weights.absence": "No absence ahead|points", "weights.load": "Room with the therapist|points",
    families: "Families together", "families.sameTherapist": "Two with one therapist is worth|points", "families.samePractice": "Two in one practice is worth|points",
  },
  "profession-rules": { bigRegistered: "Professions with a BIG number", leadsAdultTreatment: "May lead the treatment of adults", bigEndings: "Last two digits of a BIG number", "bigEndings.*": "Professions that end like this" },
  "waiting-norm": { intakeWeeks: "To the intake|weeks", treatmentWeeks: "Then to the treatment|weeks" },
  "price-rules": {
    windowDays: "Counts as recent|days", samples: "Samples each night|samples", sampleDays: "Length of a sample|days", servedWorth: "One more child helped is worth|points", tonightPercent: "Share of tonight in the price|percent", mostPoints: "Highest price of a place|points", usedForDays: "A price holds at most|days", keptForDays: "Prices are kept|days",
    usualCaseDays: "How long a place is usually taken", "usualCaseDays.treatment": "Treatment|days", "usualCaseDays.screening": "Screening|days", "usualCaseDays.on-site": "Half-day at the shelter|days", "usualCaseDays.group": "Group|days", usualAcceptancePercent: "Proposals that get a yes|percent",
  },
  "answer-terms": { crisis: "Crisis|working days", high: "High|working days", normal: "Normal|working days" },
  "proposal-terms": { undoMinutes: "A no can be taken back within|minutes", questionsPerProposal: "Questions per proposal|questions" },
  "confirmation-terms": { askAfterDays: "Ask after|days", remindAfterDays: "Remind after|days", remindAgainAfterDays: "Remind again after|days" },
  "need-terms": { answerWorkingDays: "The shelter answers within|working days", confirmedForMonths: "A need holds|months", remindDaysBefore: "Remind before the end|days" },
  "care-terms": {
    handoverWorkingDays: "Handover within|working days", handoverCodeDays: "A handover code works|days", handoverMistakes: "Wrong codes until the code stops|times", intakePlanWorkingDays: "Intake planned within|working days", consentUnaskedDays: "Consent not recorded, at most|days", consentPendingDays: "Parent or child answers within|days", consentCourtDays: "The court takes at most|days",
    missedToTalkAbout: "Talk after so many missed appointments|appointments", missedOutOf: "Of the last|appointments", transferWorkingDays: "Taking over by a colleague: yes within|working days",
  },
  "consent-ages": { childConsentsFrom: "The child decides too from|years", aloneFrom: "The child decides alone from|years" },
  "age-terms": { confirmAfterMonths: "Ask the age again after|months" },
  "life-terms": { longestPauseDays: "Waiting on request, at most|days", remindDaysBefore: "Remind before the end|days", moveAnswerDays: "Another shelter answers within|working days" },
  "settings-on-offer": { ambulant: "Families who get help at home too" },
  "screening-rules": { ...cutOffs, tooEarlyBeforeWeeks: "Too early before|weeks after the event", outOfDateAfterMonths: "A result is old after|months" },
  retention: { draftDays: "A draft goes after|days without a change", draftWarningDays: "Warning before that|days", closedRequestMonths: "A closed request becomes a count after|months", endedSessionDays: "An ended session goes after|days", usedLinkDays: "A used link goes after|days", mailDays: "A mail goes after|days", leftAccountDays: "Who leaves can come back within|days" },
  "publication-rules": { aloneFrom: "A region stands alone from|requests", threshold: "Hide counts below|requests", roundTo: "Round to a multiple of|requests", percentageBase: "Percentages only from|requests", publishAfterDays: "Publish after the quarter|days" },
  "reference-population": { fewest: "Rare below|people", groups: "Groups of languages, the first is everybody", "groups.*.languages": "Languages, as codes", "groups.*.people": "People in the country", ...bands, youngParents: "Parents younger than 18", people: "In the country|people" },
  "message-terms": { refusalsBeforeStop: "Stop after so many refusals|mails", addressLinkHours: "The link to an address works|hours", contactDays: "A question for another mailbox or phone waits|days" },
  "registration-terms": { remindLeadWorkingDays: "Remind the project leader after|working days", escalateWorkingDays: "The national team hears of it after|working days", joinDays: "A practice answers within|days", supervisionDays: "A supervisor answers within|days", questionDays: "A therapist answers within|days", remindDaysBefore: "Remind before the end|days", certificateWarnDays: "Warn before the end of a certificate|days", unfinishedRemindDays: "Remind of an unfinished registration after|days" },
  "code-of-conduct": { version: "Text, as year and month (2026-11)", agreeWithinDays: "Agree within|days" },
  "lead-terms": { longestHoldDays: "Holding, at most|days", usualHoldDays: "Holding, usually|days", longestAgreementDays: "An agreement between regions, at most|days", agreementNoticeDays: "Notice before its end|days", meetingHours: "A meeting goes on within|hours", silencesBeforeNotice: "Notice after so many silences|times" },
  "approval-terms": { answerDays: "A second person decides within|days", remindDaysBefore: "Remind before the end|days" },
};
