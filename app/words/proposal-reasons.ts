import type { FitPart } from "../domain/matching/matching-rules.ts";
import { bilingual } from "./bilingual.ts";

type PartWords = Readonly<Partial<Record<FitPart, string>>>;

/**
 * The explanation of a match, in words. The part "home-region" has none on purpose: for somebody who works in several
 * regions it would tell in which one the shelter is.
 */
export const fitWords = bilingual<{ good: PartWords; less: PartWords }>(
  {
    good: {
      form: "U geeft de behandelvorm die nodig is.",
      continuity: "U kent dit gezin al.",
      language: "U spreekt de taal.",
      place: "U werkt op een plek die past.",
      gender: "Het past bij de wens voor een vrouw of een man.",
      "part-of-week": "Uw week en die van het gezin passen bij elkaar.",
      contract: "De betaling is te regelen met uw contracten.",
      absence: "U kunt het opvangen als een afspraak niet doorgaat.",
      load: "U hebt nog ruimte.",
    },
    less: {
      form: "U bent in opleiding voor deze behandelvorm.",
      language: "U spreekt de taal niet. Er mag een tolk bij.",
      place: "Het is niet de plek die als eerste is gevraagd.",
      gender: "De wens voor een vrouw of een man past niet.",
      "part-of-week": "Er is maar één moment van de week dat u allebei kunt.",
      contract: "Voor de betaling is nog iets nodig. Zie “Wie betaalt”.",
      absence: "Een afspraak gaat misschien soms niet door. In uw profiel staat dat u dat liever niet hebt.",
    },
  },
  {
    good: {
      form: "You give the treatment that is needed.",
      continuity: "You know this family already.",
      language: "You speak the language.",
      place: "You work in a place that fits.",
      gender: "It fits the wish for a woman or a man.",
      "part-of-week": "Your week and that of the family fit together.",
      contract: "Payment can be arranged with your contracts.",
      absence: "You can cope when an appointment is missed.",
      load: "You still have room.",
    },
    less: {
      form: "You are in training for this treatment.",
      language: "You do not speak the language. An interpreter may be there.",
      place: "It is not the place that was asked for first.",
      gender: "The wish for a woman or a man does not fit.",
      "part-of-week": "There is only one part of the week that suits you both.",
      contract: "Something is still needed for the payment. See “Who pays”.",
      absence: "An appointment may at times be missed. Your profile says that you would rather not have that.",
    },
  },
);

/** Whether others wait for a place like this one. */
export const demandWords = bilingual(
  { wanted: "Er wachten meer mensen op een plek als die van u.", notWanted: "Verder wacht er niemand op een plek als die van u." },
  { wanted: "More people are waiting for a place like yours.", notWanted: "Nobody else is waiting for a place like yours." },
);

type PointsWords = Readonly<Record<"open" | "caption" | "part" | "points" | "most" | "total" | "explain", string>> & {
  readonly price: (points: number) => string;
  readonly parts: Readonly<Record<FitPart, string>>;
};

/** The fit in points. */
export const pointsWords = bilingual<PointsWords>(
  {
    open: "Hoe we dit wogen",
    caption: "Punten per onderdeel",
    part: "Waar we op letten",
    points: "Punten",
    most: "Hoogstens",
    total: "Samen",
    explain: "Punten bepalen alleen wie bij wie het beste past. Wie er aan de beurt is, hangt af van de spoed en van hoe lang iemand wacht.",
    price: (points) => (points === 0 ? "Niemand anders zou op deze plek beter af zijn." : `Anderen hadden deze plek ook goed kunnen gebruiken: zij leveren er samen ${points} punten voor in.`),
    parts: {
      form: "Behandelvorm en opleiding", continuity: "Kent het gezin", language: "Taal, zonder tolk", place: "Plek", gender: "Vrouw of man", "home-region": "Eigen regio",
      "part-of-week": "Momenten van de week", contract: "Contract", absence: "Gemiste afspraken", load: "Vrije ruimte", scarcity: "Plek is schaars: bewaard voor wie nergens anders terechtkan",
    },
  },
  {
    open: "How we weighed this",
    caption: "Points per part",
    part: "What we look at",
    points: "Points",
    most: "At most",
    total: "Together",
    explain: "Points only decide who suits whom best. Whose turn it is depends on the urgency and on how long somebody has waited.",
    price: (points) => (points === 0 ? "Nobody else would be better off in this place." : `Others could have used this place well too: together they give up ${points} points for it.`),
    parts: {
      form: "Treatment and training", continuity: "Knows the family", language: "Language, without interpreter", place: "Place", gender: "Woman or man", "home-region": "Own region",
      "part-of-week": "Moments of the week", contract: "Contract", absence: "Missed appointments", load: "Free room", scarcity: "Scarce place: kept for who can go nowhere else",
    },
  },
);

/** Who pays, and what the contract means for the therapist. Keyed by payer where that decides, else by route and contract. */
export const moneyWords = bilingual<Readonly<Record<string, string>>>(
  {
    "jeugdwet-contracted": "De gemeente van herkomst betaalt, en daar hebt u een contract. Het gezin betaalt niets.",
    "jeugdwet-contract-needed": "De gemeente van herkomst betaalt, maar daar hebt u geen contract. Vraag vóór de start om een eenmalige overeenkomst, of laat de ouder een pgb aanvragen. Het gezin betaalt niets.",
    "jeugdwet-contract-to-check": "Een gemeente betaalt, maar we weten nog niet welke. De opvang zoekt dat uit. Vraag ernaar als u belt, vóór u start. Het gezin betaalt niets.",
    "zvw-contracted": "De zorgverzekeraar betaalt, en u hebt met alle verzekeraars een contract. Er is een verwijsbrief van de huisarts nodig. De cliënt betaalt het eigen risico.",
    "zvw-contract-needed": "De zorgverzekeraar betaalt, maar u hebt geen contract. Dan vergoedt de verzekeraar vaak maar een deel. Bespreek dat vóór u start. Er is een verwijsbrief van de huisarts nodig.",
    "zvw-contract-to-check": "De zorgverzekeraar betaalt. Vraag bij welke verzekeraar de cliënt is, en kijk of u daar een contract mee hebt. Er is een verwijsbrief van de huisarts nodig.",
    shelter: "De opvang betaalt deze screening. U hebt er geen contract voor nodig.",
    "to-agree": "Wie deze screening betaalt, spreekt u af met de opvang, vóór u start.",
  },
  {
    "jeugdwet-contracted": "The gemeente of origin pays, and you have a contract there. The family pays nothing.",
    "jeugdwet-contract-needed": "The gemeente of origin pays, but you have no contract there. Ask for a one-off agreement before you start, or let the parent apply for a personal budget (pgb). The family pays nothing.",
    "jeugdwet-contract-to-check": "A gemeente pays, but we do not know yet which one. The shelter finds out. Ask about it when you call, before you start. The family pays nothing.",
    "zvw-contracted": "The health insurer pays, and you have a contract with all insurers. A referral letter of the GP is needed. The client pays the deductible (eigen risico).",
    "zvw-contract-needed": "The health insurer pays, but you have no contract. The insurer then often pays only a part. Discuss this before you start. A referral letter of the GP is needed.",
    "zvw-contract-to-check": "The health insurer pays. Ask which insurer the client has, and see whether you have a contract with it. A referral letter of the GP is needed.",
    shelter: "The shelter pays for this screening. You need no contract for it.",
    "to-agree": "Who pays for this screening you agree with the shelter, before you start.",
  },
);

export const contractWords = bilingual(
  { contracted: "Contract in orde", "contract-needed": "Contract nodig", "contract-to-check": "Contract nakijken" },
  { contracted: "Contract in order", "contract-needed": "Contract needed", "contract-to-check": "Contract to check" },
);
