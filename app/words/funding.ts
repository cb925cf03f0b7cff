import type { FundingRoute } from "../domain/funding/decision.ts";
import type { Flag, Reason, Step } from "../domain/funding/reason.ts";
import type { PayingGemeente } from "../domain/funding/residence.ts";
import type { Referrer } from "../domain/funding/rules.ts";
import { bilingual } from "./bilingual.ts";

type FundingWords = {
  readonly title: string;
  readonly route: string;
  readonly routes: Readonly<Record<FundingRoute["route"], string>>;
  readonly payer: string;
  readonly payers: Readonly<Record<"health-insurer" | "shelter" | "to-agree", string>>;
  readonly gemeente: Readonly<Record<PayingGemeente, string>>;
  readonly originRegion: string;
  readonly ownCost: string;
  readonly noOwnCost: string;
  readonly deductible: string;
  readonly why: string;
  readonly reasons: Readonly<Record<Exclude<Reason["code"], "paying-gemeente">, string>>;
  readonly payingGemeente: Readonly<Record<PayingGemeente, string>>;
  readonly steps: string;
  readonly nextSteps: Readonly<Record<Exclude<Step["code"], "tell-paying-gemeente">, string>>;
  readonly tellGemeente: Readonly<Record<PayingGemeente, string>>;
  readonly referrers: Readonly<Record<Referrer, string>>;
  readonly flags: Readonly<Record<Flag, { readonly title: string; readonly text: string }>>;
  readonly notAdvice: string;
};

/** Who pays, why, and what to arrange: for somebody who has no time to learn two laws. */
export const fundingWords = bilingual<FundingWords>(
  {
    title: "Wie betaalt?",
    route: "Wet",
    routes: { jeugdwet: "Jeugdwet", zvw: "Zorgverzekeringswet (Zvw)" },
    payer: "Betaalt",
    payers: { "health-insurer": "De zorgverzekering van deze persoon", shelter: "De opvang zelf", "to-agree": "Dat spreekt u nog af" },
    gemeente: {
      "address-before-shelter": "De gemeente waar het gezin woonde vóór de opvang",
      "current-address": "De gemeente waar het gezin nu staat ingeschreven",
      "mother-at-birth": "De gemeente waar de moeder woonde toen het kind werd geboren",
      "place-of-stay": "De gemeente waar de opvang is",
      "to-find-out": "Een gemeente. Welke, moet u nog uitzoeken.",
    },
    originRegion: "in de regio {region}",
    ownCost: "Eigen kosten",
    noOwnCost: "Geen. Het gezin betaalt niets.",
    deductible: "Het eigen risico: voor zover wij weten hoogstens € {euros} per kalenderjaar. Loopt de behandeling door in januari, dan telt het opnieuw.",
    why: "Waarom is dat zo?",
    reasons: {
      "under-adult-age": "Onder de {adultAge} jaar geldt de Jeugdwet.",
      "from-adult-age": "Vanaf {adultAge} jaar geldt de Zorgverzekeringswet.",
      "extended-youth-care-only-without-other-law": "Jeugdhulp kan doorlopen tot {untilAge} jaar, maar alleen als geen andere wet de hulp betaalt. Voor behandeling doet de zorgverzekering dat.",
      "no-own-cost": "Voor jeugdhulp betaalt een gezin niets.",
      "deductible-per-calendar-year": "Voor behandeling van volwassenen geldt het eigen risico van € {euros} per kalenderjaar.",
      "screening-paid-by-shelter": "Een screening zonder behandeling betaalt de opvang.",
      "screening-payer-to-agree": "Wie een losse screening betaalt, ligt nergens vast. Spreek het af voordat de screening begint.",
    },
    payingGemeente: {
      "address-before-shelter": "In de opvang telt het adres van vóór de opvang. De gemeente van de opvang betaalt dus niet.",
      "current-address": "Thuis telt het adres waar het gezin staat ingeschreven.",
      "mother-at-birth": "Is er geen adres bekend, dan telt waar de moeder stond ingeschreven toen het kind werd geboren.",
      "place-of-stay": "Komt het gezin uit het buitenland, dan betaalt de gemeente waar het kind nu is.",
      "to-find-out": "Het laatste adres in Nederland bepaalt welke gemeente betaalt. Dat is nu niet bekend.",
    },
    steps: "Wat u nu kunt regelen",
    nextSteps: {
      "ask-referral": "Vraag een verwijzing. Dat kan bij {referrers}.",
      "find-out-paying-gemeente": "Zoek uit waar het gezin het laatst stond ingeschreven. Vraag het de moeder, of het wijkteam.",
      "check-insurer-contract": "Laat deze persoon bij de verzekeraar vragen of de behandelaar een contract heeft. Zonder contract moet die een deel zelf betalen.",
      "agree-who-pays-screening": "Spreek met de gemeente af wie de screening betaalt.",
      "ask-age-again": "Vraag de leeftijd opnieuw. Die is te lang geleden ingevuld.",
      "prepare-eighteenth-birthday": "Bereid de 18e verjaardag voor: zorg dan voor een brief van de huisarts, en vertel over het eigen risico.",
    },
    tellGemeente: {
      "address-before-shelter": "Vertel de gemeente van vóór de opvang dat er hulp komt. Vraag hoe zij die hulp betaalt. Zeg niet waar de opvang is.",
      "current-address": "Vertel de gemeente van het gezin dat er hulp komt. Vraag hoe zij die hulp betaalt.",
      "mother-at-birth": "Vertel de gemeente waar de moeder toen woonde dat er hulp komt. Vraag hoe zij die hulp betaalt. Zeg niet waar de opvang is.",
      "place-of-stay": "Vertel de gemeente van de opvang dat er hulp komt. Vraag hoe zij die hulp betaalt.",
      "to-find-out": "Vertel de gemeente dat er hulp komt, zodra u weet welke het is.",
    },
    referrers: {
      gemeente: "de gemeente",
      gp: "de huisarts",
      "youth-doctor": "de jeugdarts",
      "medical-specialist": "een medisch specialist",
      "certified-institution": "een gecertificeerde instelling",
      court: "de rechter",
    },
    flags: {
      "turns-18-soon": { title: "Wordt binnen zes maanden 18", text: "Op de 18e verjaardag verandert wie betaalt, wie toestemming geeft en welke verwijzing nodig is. Ook midden in een behandeling." },
      "may-turn-18-during-treatment": { title: "Kan 18 worden tijdens de behandeling", text: "Dan verandert wie betaalt, wie toestemming geeft en welke verwijzing nodig is. Denk er op tijd aan." },
      "age-to-ask-again": { title: "Vraag de leeftijd opnieuw", text: "De leeftijd is meer dan een half jaar geleden ingevuld. Misschien klopt hieronder niet alles meer." },
      "paying-gemeente-unknown": { title: "Welke gemeente betaalt, is nog niet bekend", text: "We zoeken gewoon een behandelaar. Zoek intussen uit waar het gezin het laatst stond ingeschreven." },
    },
    notAdvice: "Dit is uitleg, geen juridisch advies.",
  },
  {
    title: "Who pays?",
    route: "Law",
    routes: { jeugdwet: "Youth Act (Jeugdwet)", zvw: "Health Insurance Act (Zvw)" },
    payer: "Pays",
    payers: { "health-insurer": "The health insurer of this person", shelter: "The shelter itself", "to-agree": "That is still to be agreed" },
    gemeente: {
      "address-before-shelter": "The municipality where the family lived before the shelter",
      "current-address": "The municipality where the family is registered now",
      "mother-at-birth": "The municipality where the mother lived when the child was born",
      "place-of-stay": "The municipality of the shelter",
      "to-find-out": "A municipality. Which one is still to be found out.",
    },
    originRegion: "in the region of {region}",
    ownCost: "Own costs",
    noOwnCost: "None. The family pays nothing.",
    deductible: "The deductible: as far as we know at most € {euros} per calendar year. If the treatment runs into January, it counts again.",
    why: "Why is that?",
    reasons: {
      "under-adult-age": "Under {adultAge} the Youth Act (Jeugdwet) applies.",
      "from-adult-age": "From {adultAge} the Health Insurance Act (Zvw) applies.",
      "extended-youth-care-only-without-other-law": "Youth care can go on until {untilAge}, but only if no other law pays. For treatment the health insurer does.",
      "no-own-cost": "A family pays nothing for youth care.",
      "deductible-per-calendar-year": "For the treatment of adults the deductible of € {euros} per calendar year applies.",
      "screening-paid-by-shelter": "The shelter pays for a screening without treatment.",
      "screening-payer-to-agree": "Who pays for a screening alone is laid down nowhere. Agree on it before the screening starts.",
    },
    payingGemeente: {
      "address-before-shelter": "In a shelter the address before it counts. So the municipality of the shelter does not pay.",
      "current-address": "At home the address where the family is registered counts.",
      "mother-at-birth": "If no address is known, where the mother was registered when the child was born counts.",
      "place-of-stay": "If the family comes from abroad, the municipality where the child is now pays.",
      "to-find-out": "The last address in the Netherlands decides which municipality pays. It is not known now.",
    },
    steps: "What you can arrange now",
    nextSteps: {
      "ask-referral": "Ask for a referral. It can come from {referrers}.",
      "find-out-paying-gemeente": "Find out where the family was last registered. Ask the mother, or the community team.",
      "check-insurer-contract": "Have this person ask the insurer whether the therapist has a contract. Without one they pay a part themselves.",
      "agree-who-pays-screening": "Agree with the municipality who pays for the screening.",
      "ask-age-again": "Ask the age again. It was entered too long ago.",
      "prepare-eighteenth-birthday": "Prepare the 18th birthday: arrange a letter from the GP, and explain the deductible.",
    },
    tellGemeente: {
      "address-before-shelter": "Tell the municipality of before the shelter that help is coming. Ask how it pays for it. Do not say where the shelter is.",
      "current-address": "Tell the family's municipality that help is coming. Ask how it pays for it.",
      "mother-at-birth": "Tell the municipality where the mother lived then that help is coming. Ask how it pays for it. Do not say where the shelter is.",
      "place-of-stay": "Tell the municipality of the shelter that help is coming. Ask how it pays for it.",
      "to-find-out": "Tell the municipality that help is coming, as soon as you know which one it is.",
    },
    referrers: {
      gemeente: "the municipality",
      gp: "the GP",
      "youth-doctor": "the youth doctor",
      "medical-specialist": "a medical specialist",
      "certified-institution": "a certified institution",
      court: "the court",
    },
    flags: {
      "turns-18-soon": { title: "Turns 18 within six months", text: "On the 18th birthday it changes who pays, who consents and which referral is needed. Also in the middle of a treatment." },
      "may-turn-18-during-treatment": { title: "May turn 18 during the treatment", text: "Then it changes who pays, who consents and which referral is needed. Think of it in time." },
      "age-to-ask-again": { title: "Ask the age again", text: "The age was entered more than half a year ago. Perhaps not all below is right any more." },
      "paying-gemeente-unknown": { title: "Which municipality pays is not known yet", text: "We look for a therapist all the same. Meanwhile find out where the family was last registered." },
    },
    notAdvice: "This is an explanation, not legal advice.",
  },
);
