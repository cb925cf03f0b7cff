import type { TransferStatus } from "../../db/transfers.ts";
import { bilingual } from "./bilingual.ts";

type PracticeWords = {
  readonly link: string;
  readonly title: string;
  readonly intro: string;
  readonly back: string;
  readonly member: string;
  readonly owner: string;
  readonly total: string;
  readonly places: (total: number, used: number, free: number) => string;
  readonly asked: string;
  readonly running: string;
  readonly noProfile: string;
  readonly paused: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly cases: string;
  readonly casesIntro: string;
  readonly noCases: string;
  readonly of: (name: string) => string;
  readonly move: string;
  readonly moving: string;
  readonly colleague: {
    readonly title: string;
    readonly intro: string;
    readonly consents: string;
    readonly look: string;
    readonly looking: string;
    readonly lookAgain: string;
    readonly nobody: string;
    readonly nobodyText: string;
    readonly choose: string;
    readonly send: string;
    readonly stop: string;
    readonly problems: Readonly<Record<string, string>>;
  };
  readonly transfer: {
    readonly title: string;
    readonly reference: string;
    readonly practice: string;
    readonly giver: string;
    readonly taker: string;
    readonly colleagueTakes: string;
    readonly consents: string;
    readonly yes: string;
    readonly waits: string;
    readonly shelter: string;
    readonly notNeeded: string;
    readonly until: string;
    readonly whatTaker: string;
    readonly whatGiver: string;
    readonly whatShelter: string;
    readonly agree: string;
    readonly decline: string;
    readonly takeBack: string;
    readonly statuses: Readonly<Record<TransferStatus, string>>;
  };
  readonly toAnswer: string;
  readonly toAnswerLink: (reference: string) => string;
};

/** A practice as its owner sees it, and a case that goes to a colleague. */
export const practiceWords = bilingual<PracticeWords>(
  {
    link: "Uw praktijk",
    title: "Uw praktijk",
    intro: "U ziet hoeveel plekken uw collega's hebben en hoeveel kinderen zij behandelen. Wie dat zijn, ziet u niet.",
    back: "Uw praktijk",
    member: "Collega",
    owner: "eigenaar",
    total: "Plekken",
    places: (total, used, free) => (total === 0 ? "geen" : `${total} (${used} bezet, ${free} vrij)`),
    asked: "Wacht op antwoord",
    running: "In behandeling",
    noProfile: "nog geen profiel",
    paused: "op pauze",
    statuses: { submitted: "wordt nagekeken", refused: "afgewezen", suspended: "stilgezet" },
    cases: "Laten overnemen",
    casesIntro: "Valt een collega uit, of past een ander beter? Dan kan iemand van uw praktijk het overnemen. Beide behandelaars moeten ja zeggen.",
    noCases: "Er loopt nu geen behandeling.",
    of: (name) => `van ${name}`,
    move: "Laat overnemen",
    moving: "Bekijk de vraag",
    colleague: {
      title: "Laten overnemen door een collega",
      intro: "Een collega van dezelfde praktijk gaat verder. De wachttijd loopt door en wat er al gebeurd is, blijft staan.",
      consents: "Beide behandelaars moeten ja zeggen. Kent de behandelaar de naam van het kind al? Dan vragen we ook de opvang. Zegt iemand nee, dan blijft alles zoals het is.",
      look: "Kijk wie het kan overnemen",
      looking: "We kijken welke collega's dit kunnen overnemen. Dat duurt hooguit een minuut.",
      lookAgain: "Kijk opnieuw",
      nobody: "Geen collega kan dit nu overnemen",
      nobodyText: "Vraag uw collega's of ze een plek vrij kunnen maken, of geef de aanvraag terug. Dan zoeken we verder.",
      choose: "Welke collega vraagt u?",
      send: "Vraag deze collega",
      stop: "Toch niet",
      problems: { "colleague-missing": "Kies een collega.", "colleague-not-possible": "Deze collega kan het nu niet overnemen. Kies een ander." },
    },
    transfer: {
      title: "Een collega neemt het over",
      reference: "Aanvraag",
      practice: "Praktijk",
      giver: "Draagt over",
      taker: "Neemt over",
      colleagueTakes: "een andere behandelaar van deze praktijk",
      consents: "Wie ja zei",
      yes: "heeft ja gezegd",
      waits: "nog geen antwoord",
      shelter: "De opvang",
      notNeeded: "hoeft niet: de naam is nog niet doorgegeven",
      until: "Antwoord vóór",
      whatTaker: "Zegt iedereen ja, dan is een van uw vrije plekken bezet en staat het kind bij uw behandelingen. Wat het kind nodig heeft, hoort u van uw collega. Is er nog geen intake geweest, dan belt u de opvang met een nieuwe code.",
      whatGiver: "Zegt iedereen ja, dan is uw plek weer vrij. Draag alles wat u weet zelf over aan uw collega.",
      whatShelter: "De behandelaar kent de naam van het kind. Met uw ja mag een collega van dezelfde praktijk die ook weten. Is er nog geen intake geweest, dan belt u eerst met een nieuwe code.",
      agree: "Ja, dat is goed",
      decline: "Nee",
      takeBack: "Trek de vraag in",
      statuses: {
        looking: "We kijken wie het kan overnemen.", open: "Er wordt nog op een ja gewacht.", agreed: "Iedereen zei ja. Binnen een minuut is het geregeld.", done: "Het is overgenomen.",
        declined: "Het gaat niet door. Alles blijft zoals het was.", expired: "Niet iedereen gaf op tijd antwoord. Alles blijft zoals het was.",
        lapsed: "Het kon niet meer, bijvoorbeeld omdat de plek bezet raakte. Alles blijft zoals het was.",
      },
    },
    toAnswer: "U wordt iets gevraagd",
    toAnswerLink: (reference) => `Een collega wil aanvraag ${reference} overnemen of overdragen. Geef antwoord`,
  },
  {
    link: "Your practice",
    title: "Your practice",
    intro: "You see how many places your colleagues have and how many children they treat. Who these are, you do not see.",
    back: "Your practice",
    member: "Colleague",
    owner: "owner",
    total: "Places",
    places: (total, used, free) => (total === 0 ? "none" : `${total} (${used} in use, ${free} free)`),
    asked: "Waits for an answer",
    running: "In treatment",
    noProfile: "no profile yet",
    paused: "paused",
    statuses: { submitted: "being checked", refused: "refused", suspended: "suspended" },
    cases: "Have a colleague take over",
    casesIntro: "Is a colleague ill, or does another one suit better? Then somebody of your practice can take over. Both therapists have to say yes.",
    noCases: "No treatment runs at the moment.",
    of: (name) => `of ${name}`,
    move: "Have it taken over",
    moving: "See the question",
    colleague: {
      title: "Have a colleague take over",
      intro: "A colleague of the same practice goes on. The waiting time goes on, and what happened already stays.",
      consents: "Both therapists have to say yes. Does the therapist know the name of the child already? Then we ask the shelter too. If anybody says no, all stays as it is.",
      look: "See who can take over",
      looking: "We look which colleagues can take this over. That takes a minute at most.",
      lookAgain: "Look again",
      nobody: "No colleague can take this over now",
      nobodyText: "Ask your colleagues whether they can make a place free, or hand the request back. Then we search on.",
      choose: "Which colleague do you ask?",
      send: "Ask this colleague",
      stop: "Leave it",
      problems: { "colleague-missing": "Choose a colleague.", "colleague-not-possible": "This colleague cannot take over now. Choose another one." },
    },
    transfer: {
      title: "A colleague takes over",
      reference: "Request",
      practice: "Practice",
      giver: "Hands over",
      taker: "Takes over",
      colleagueTakes: "another therapist of this practice",
      consents: "Who said yes",
      yes: "said yes",
      waits: "no answer yet",
      shelter: "The shelter",
      notNeeded: "not needed: the name has not been told yet",
      until: "Answer before",
      whatTaker: "If everybody says yes, one of your free places is in use and the child is in your caseload. What the child needs your colleague tells you. If there was no intake yet, you call the shelter with a new code.",
      whatGiver: "If everybody says yes, your place is free again. Please tell your colleague yourself all that you know.",
      whatShelter: "The therapist knows the name of the child. With your yes a colleague of the same practice may know it too. If there was no intake yet, you call with a new code first.",
      agree: "Yes, that is fine",
      decline: "No",
      takeBack: "Take the question back",
      statuses: {
        looking: "We look who can take over.", open: "Somebody's yes is still missing.", agreed: "Everybody said yes. Within a minute it is arranged.", done: "It has been taken over.",
        declined: "It does not go ahead. All stays as it was.", expired: "Not everybody answered in time. All stays as it was.",
        lapsed: "It was no longer possible, for example because the place was taken. All stays as it was.",
      },
    },
    toAnswer: "You are asked something",
    toAnswerLink: (reference) => `A colleague wants to take over or hand over request ${reference}. Please answer`,
  },
);
