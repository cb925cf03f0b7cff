import type { SettingFields } from "./setting-fields.ts";

const cutOffs = { cutOffs: "Grenzen per vragenlijst", "cutOffs.cries-13": "CRIES-13", "cutOffs.cries-13-parent": "CRIES-13, versie voor ouders", "cutOffs.cries-8": "CRIES-8", "cutOffs.cats-2": "KJTS (CATS-2)", "cutOffs.cats-2-caregiver": "KJTS (CATS-2), versie voor ouders", "cutOffs.cats-3-6": "KJTS 3–6", "cutOffs.pcl-5": "PCL-5", raisedFrom: "Verhoogd vanaf|punten", probableFrom: "Waarschijnlijk vanaf|punten" };
const bands = { "0-3": "0 tot en met 3 jaar|mensen", "4-7": "4 tot en met 7 jaar|mensen", "8-11": "8 tot en met 11 jaar|mensen", "12-15": "12 tot en met 15 jaar|mensen", "16-17": "16 en 17 jaar|mensen", "18-22": "18 tot en met 22 jaar|mensen", "23+": "23 jaar en ouder|mensen" };

/** In Dutch. */
export const settingFieldsNl: SettingFields = {
  "funding-rules": {
    adultAge: "Volwassen vanaf|jaar", extendedYouthCareUntilAge: "Verlengde jeugdhulp tot|jaar", askAgeAgainAfterMonths: "De leeftijd telt als oud na|maanden", deductibleEuros: "Eigen risico per jaar|euro",
    jeugdwetReferrers: "Wie mag verwijzen onder de Jeugdwet", zvwReferrers: "Wie mag verwijzen onder de Zvw", screeningPaidBy: "Wie betaalt een losse screening",
    offerJeugdwetWithoutContract: "Ook behandelaren zonder Jeugdwet-contract voorstellen", offerZvwWithoutContract: "Ook behandelaren zonder contract met de verzekeraar voorstellen",
  },
  "wider-funding-rules": {
    plannedTreatmentWeeks: "Een behandeling duurt, als niemand iets anders zegt|weken", resumeYouthCareWithinMonths: "Gestopte jeugdhulp kan na 18 weer beginnen binnen|maanden",
    reimbursedWithoutContract: "Vergoeding zonder contract", "reimbursedWithoutContract.in-kind": "Naturapolis", "reimbursedWithoutContract.restitution": "Restitutiepolis", from: "Van|procent", to: "Tot|procent",
    gpPracticeTalksAreFree: "Gesprekken in de huisartsenpraktijk zijn gratis", sexualViolenceCentre: "Centrum Seksueel Geweld", withinDays: "Helpt het best binnen|dagen", address: "Webadres",
    sexualViolenceRefund: "Eigen risico terug na seksueel geweld", damagesFund: "Schadefonds Geweldsmisdrijven", fromEuros: "Uitkering van|euro", toEuros: "Uitkering tot|euro",
  },
  "treatment-lengths": { screening: "Een screening duurt|weken", byForm: "Per behandelvorm", "byForm.*": "Duurt hoogstens|weken" },
  "matching-rules": {
    confirmedForDays: "Een bevestiging van plekken geldt|dagen", silencesBeforePause: "Pauze na zoveel keer geen antwoord|keer", movesUpPastNorm: "Wie langer wacht dan de norm, schuift een klasse op", outlookFreshForMinutes: "‘Waarom niemand’ opnieuw bekijken na|minuten",
    weights: "Gewichten, samen 1000", "weights.form": "Behandelvorm|punten", "weights.continuity": "Dezelfde behandelaar als eerder|punten", "weights.language": "Taal|punten", "weights.place": "Plaats van behandeling|punten", "weights.gender": "Wens voor man of vrouw|punten", "weights.home-region": "Behandelaar uit de eigen regio|punten", "weights.part-of-week": "Delen van de week|punten", "weights.contract": "Contract|punten", "weights.absence": "Geen afwezigheid op komst|punten", "weights.load": "Ruimte bij de behandelaar|punten",
    families: "Gezinnen bij elkaar", "families.sameTherapist": "Twee bij één behandelaar is waard|punten", "families.samePractice": "Twee in één praktijk is waard|punten",
  },
  "profession-rules": { bigRegistered: "Beroepen met een BIG-nummer", leadsAdultTreatment: "Mogen regiebehandelaar van volwassenen zijn", bigEndings: "Laatste twee cijfers van een BIG-nummer", "bigEndings.*": "Beroepen die zo eindigen" },
  "waiting-norm": { intakeWeeks: "Tot de intake|weken", treatmentWeeks: "Daarna tot de behandeling|weken" },
  "price-rules": {
    windowDays: "Telt als kort geleden|dagen", samples: "Proeven per nacht|proeven", sampleDays: "Lengte van een proef|dagen", servedWorth: "Eén kind meer geholpen is waard|punten", tonightPercent: "Aandeel van vannacht in de prijs|procent", mostPoints: "Hoogste prijs van een plek|punten", usedForDays: "Een prijs geldt hoogstens|dagen", keptForDays: "Prijzen bewaren|dagen",
    usualCaseDays: "Hoe lang een plek gewoonlijk bezet is", "usualCaseDays.treatment": "Behandeling|dagen", "usualCaseDays.screening": "Screening|dagen", "usualCaseDays.on-site": "Dagdeel in de opvang|dagen", "usualCaseDays.group": "Groep|dagen", usualAcceptancePercent: "Voorstellen die een ja krijgen|procent",
  },
  "answer-terms": { crisis: "Crisis|werkdagen", high: "Hoog|werkdagen", normal: "Gewoon|werkdagen" },
  "proposal-terms": { undoMinutes: "Een nee kan terug binnen|minuten", questionsPerProposal: "Vragen per voorstel|vragen" },
  "confirmation-terms": { askAfterDays: "Vragen na|dagen", remindAfterDays: "Herinneren na|dagen", remindAgainAfterDays: "Nog eens herinneren na|dagen" },
  "need-terms": { answerWorkingDays: "De opvang antwoordt binnen|werkdagen", confirmedForMonths: "Een behoefte geldt|maanden", remindDaysBefore: "Herinneren vóór het einde|dagen" },
  "care-terms": {
    handoverWorkingDays: "Overdracht binnen|werkdagen", handoverCodeDays: "Een overdrachtscode werkt|dagen", handoverMistakes: "Foute codes tot de code stopt|keer", intakePlanWorkingDays: "Intake gepland binnen|werkdagen", consentUnaskedDays: "Toestemming niet vastgelegd, hoogstens|dagen", consentPendingDays: "Ouder of kind antwoordt binnen|dagen", consentCourtDays: "De rechter doet er hoogstens over|dagen",
    missedToTalkAbout: "Praten na zoveel gemiste afspraken|afspraken", missedOutOf: "Van de laatste|afspraken", transferWorkingDays: "Overnemen door een collega: ja binnen|werkdagen",
  },
  "consent-ages": { childConsentsFrom: "Het kind beslist mee vanaf|jaar", aloneFrom: "Het kind beslist alleen vanaf|jaar" },
  "age-terms": { confirmAfterMonths: "De leeftijd opnieuw vragen na|maanden" },
  "life-terms": { longestPauseDays: "Op verzoek wachten, hoogstens|dagen", remindDaysBefore: "Herinneren vóór het einde|dagen", moveAnswerDays: "Een andere opvang antwoordt binnen|werkdagen" },
  "settings-on-offer": { ambulant: "Ook gezinnen die thuis hulp krijgen" },
  "screening-rules": { ...cutOffs, tooEarlyBeforeWeeks: "Te vroeg voor|weken na de gebeurtenis", outOfDateAfterMonths: "Een uitslag is oud na|maanden" },
  retention: { draftDays: "Een concept gaat weg na|dagen zonder wijziging", draftWarningDays: "Waarschuwing daarvoor|dagen", closedRequestMonths: "Een gesloten aanvraag wordt een telling na|maanden", endedSessionDays: "Een beëindigde sessie gaat weg na|dagen", usedLinkDays: "Een gebruikte link gaat weg na|dagen", mailDays: "Een mail gaat weg na|dagen", leftAccountDays: "Wie vertrekt, kan terug binnen|dagen" },
  "publication-rules": { aloneFrom: "Een regio staat alleen vanaf|aanvragen", threshold: "Aantallen verbergen onder|aanvragen", roundTo: "Afronden op een veelvoud van|aanvragen", percentageBase: "Percentages pas vanaf|aanvragen", publishAfterDays: "Publiceren na het kwartaal|dagen" },
  "reference-population": { fewest: "Zeldzaam onder|mensen", groups: "Groepen talen, de eerste is iedereen", "groups.*.languages": "Talen, als codes", "groups.*.people": "Mensen in het land", ...bands, youngParents: "Ouders jonger dan 18", people: "In het land|mensen" },
  "message-terms": { refusalsBeforeStop: "Stoppen na zoveel weigeringen|mails", addressLinkHours: "De link naar een adres werkt|uur", contactDays: "Een vraag om een andere mailbox of telefoon wacht|dagen" },
  "registration-terms": { remindLeadWorkingDays: "Projectleider herinneren na|werkdagen", escalateWorkingDays: "Landelijk team hoort het na|werkdagen", joinDays: "Een praktijk antwoordt binnen|dagen", supervisionDays: "Een supervisor antwoordt binnen|dagen", questionDays: "Een behandelaar antwoordt binnen|dagen", remindDaysBefore: "Herinneren vóór het einde|dagen", certificateWarnDays: "Waarschuwen vóór het einde van een certificaat|dagen", unfinishedRemindDays: "Herinneren aan een halve aanmelding na|dagen" },
  "code-of-conduct": { version: "Tekst, als jaar en maand (2026-11)", agreeWithinDays: "Instemmen binnen|dagen" },
  "lead-terms": { longestHoldDays: "Vasthouden, hoogstens|dagen", usualHoldDays: "Vasthouden, gewoonlijk|dagen", longestAgreementDays: "Een afspraak tussen regio's, hoogstens|dagen", agreementNoticeDays: "Bericht vóór het einde daarvan|dagen", meetingHours: "Een overleg loopt door binnen|uur", silencesBeforeNotice: "Bericht na zoveel keer geen antwoord|keer" },
  "approval-terms": { answerDays: "Een tweede persoon beslist binnen|dagen", remindDaysBefore: "Herinneren vóór het einde|dagen" },
};
