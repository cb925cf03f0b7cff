import type { GemeenteCheck, GpCheck } from "../domain/funding/advice.ts";
import { bilingual } from "./bilingual.ts";

type FundingListWords = {
  readonly forGp: string;
  readonly gpChecks: Readonly<Record<GpCheck, string>>;
  readonly forGemeente: string;
  readonly gemeenteChecks: Readonly<Record<GemeenteCheck, string>>;
};

/** What to arrange, for whoever picks up the phone or writes a letter. The lists name nobody. */
export const fundingListWords = bilingual<FundingListWords>(
  {
    forGp: "Voor de huisarts",
    gpChecks: {
      "may-refer-directly": "De huisarts mag rechtstreeks verwijzen naar jeugdhulp. De gemeente betaalt.",
      "letter-required": "Er is een verwijsbrief nodig voor de specialistische of generalistische ggz.",
      "say-what-is-needed": "In de brief staat wat nodig is: screening of behandeling van klachten na ingrijpende gebeurtenissen.",
      "say-suspected-disorder": "In de brief staat het vermoeden van een stoornis.",
      "date-before-intake": "De brief is van vóór het eerste gesprek.",
      "say-no-location": "In de brief staat niet waar de opvang is.",
      "letter-for-eighteenth": "Maak alvast een nieuwe brief voor na de 18e verjaardag.",
    },
    forGemeente: "Voor de gemeente",
    gemeenteChecks: {
      "say-which-rule": "Vertel welke gemeente verantwoordelijk is en door welke regel. Het gezag speelt geen rol.",
      "find-out-first": "Zoek eerst uit welke gemeente het is: het laatste adres, anders waar de moeder woonde bij de geboorte.",
      "ask-contract": "Vraag of de behandelaar een contract heeft met deze gemeente of haar regio.",
      "ask-budget-without-contract": "Is er geen contract? Vraag dan naar een losse afspraak of een pgb.",
      "provider-asks-allocation": "Na een verwijzing door een arts vraagt de behandelaar zelf de toewijzing aan.",
      "ask-decision-on-extension": "Vraag om een besluit over verlengde jeugdhulp, en zeg waarom geen andere wet helpt.",
      "lay-down-need-before-eighteen": "Laat vóór de 18e verjaardag vastleggen welke hulp daarna nog nodig is.",
      "certified-institution-decides": "Is er een kinderbeschermingsmaatregel? Dan beslist de gecertificeerde instelling. De gemeente moet die hulp leveren.",
      "say-no-location": "Zeg niet waar de opvang is. Dat hoeft de gemeente niet te weten.",
    },
  },
  {
    forGp: "For the GP",
    gpChecks: {
      "may-refer-directly": "The GP may refer to youth care directly. The municipality pays.",
      "letter-required": "A referral letter for mental health care is needed.",
      "say-what-is-needed": "The letter says what is needed: screening or treatment of complaints after shocking events.",
      "say-suspected-disorder": "The letter names the suspicion of a disorder.",
      "date-before-intake": "The letter is dated before the first appointment.",
      "say-no-location": "The letter does not say where the shelter is.",
      "letter-for-eighteenth": "Prepare a new letter for after the 18th birthday.",
    },
    forGemeente: "For the municipality",
    gemeenteChecks: {
      "say-which-rule": "Tell which municipality is responsible and by which rule. Parental authority plays no part.",
      "find-out-first": "First find out which municipality it is: the last address, else where the mother lived at the birth.",
      "ask-contract": "Ask whether the therapist has a contract with this municipality or its region.",
      "ask-budget-without-contract": "Is there no contract? Then ask for a single agreement or a personal budget (pgb).",
      "provider-asks-allocation": "After a doctor's referral the therapist asks for the allocation.",
      "ask-decision-on-extension": "Ask for a decision on extended youth care, and say why no other law helps.",
      "lay-down-need-before-eighteen": "Have it laid down before the 18th birthday which help is still needed after it.",
      "certified-institution-decides": "Is there a child-protection measure? Then the certified institution decides. The municipality must provide that help.",
      "say-no-location": "Do not say where the shelter is. The municipality need not know.",
    },
  },
);
