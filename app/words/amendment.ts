import type { AmendmentSection } from "../domain/amendment.ts";
import type { AmendmentReason } from "../domain/request-reasons.ts";
import { bilingual } from "./bilingual.ts";

type Words = {
  readonly title: string;
  readonly intro: string;
  readonly withProposal: Readonly<Record<"open" | "accepted", string>>;
  readonly sections: Readonly<Record<AmendmentSection, string>>;
  readonly change: string;
  readonly forFamily: string;
  readonly nothing: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<AmendmentReason, string>>;
  readonly save: string;
  readonly keep: string;
  readonly moves: string;
  readonly problems: Readonly<Record<string, string>>;
};

/** Changing a request after it was sent, one part at a time. */
export const amendmentWords = bilingual<Words>(
  {
    title: "Aanvraag wijzigen",
    intro: "Kies wat er anders moet. De wachttijd loopt door. Wat u wijzigt, blijft te zien bij “Wat er is gebeurd”.",
    withProposal: {
      open: "Er is een behandelaar gevraagd. Past het voorstel na uw wijziging niet meer? Dan vervalt het, en zoeken we meteen verder.",
      accepted: "Een behandelaar heeft ja gezegd. Die krijgt een mail dat er iets veranderd is, en leest op de pagina wat. De afspraak blijft staan.",
    },
    sections: { need: "Welke hulp", urgency: "Hoe dringend", therapist: "Taal en behandelaar", "where-and-when": "Waar en wanneer", person: "Voor wie", note: "Voor de behandelaar", family: "Het gezin", exclusions: "Niet vragen" },
    change: "Wijzig",
    forFamily: "Dit geldt voor het hele gezin: alle aanvragen die lopen, worden gewijzigd.",
    nothing: "Niets ingevuld",
    reason: "Waarom wijzigt u dit?",
    reasons: {
      "situation-changed": "De situatie is veranderd", "was-mistaken": "Het was niet goed ingevuld", "family-asked": "Het gezin vraagt erom",
      "to-find-sooner": "Zo vinden we misschien eerder iemand", "confirmed-again": "Opnieuw nagevraagd",
    },
    save: "Bewaar de wijziging",
    keep: "Nee, niets wijzigen",
    moves: "Gaat het gezin naar een andere regio of opvang?",
    problems: {
      "why-missing": "Kies waarom u dit wijzigt.",
      "changed-meanwhile": "Een collega heeft dit intussen gewijzigd. Hierboven ziet u de verschillen. Bewaar nog een keer om uw antwoord te laten gelden.",
      "kind-fixed": "Een behandelaar heeft ja gezegd op deze soort hulp. Onderbreek de hulp eerst, en wijzig daarna.",
      "excludes-who-said-yes": "Hier hoort de behandelaar bij die ja heeft gezegd. Onderbreek de hulp eerst, en wijzig daarna.",
    },
  },
  {
    title: "Change the request",
    intro: "Choose what must be different. The waiting time goes on. What you change stays in sight under “What happened”.",
    withProposal: {
      open: "A therapist has been asked. If the proposal no longer fits after your change, it ends and we go on looking at once.",
      accepted: "A therapist has said yes. They get a mail that something has changed, and read on the page what. What was agreed stays.",
    },
    sections: { need: "Which help", urgency: "How urgent", therapist: "Language and therapist", "where-and-when": "Where and when", person: "For whom", note: "For the therapist", family: "The family", exclusions: "Do not ask" },
    change: "Change",
    forFamily: "This holds for the whole family: all requests that run are changed.",
    nothing: "Nothing entered",
    reason: "Why do you change this?",
    reasons: {
      "situation-changed": "The situation has changed", "was-mistaken": "It was not filled in right", "family-asked": "The family asks for it",
      "to-find-sooner": "We may find somebody sooner this way", "confirmed-again": "Asked again",
    },
    save: "Save the change",
    keep: "No, change nothing",
    moves: "Does the family go to another region or shelter?",
    problems: {
      "why-missing": "Choose why you change this.",
      "changed-meanwhile": "A colleague has changed this meanwhile. Above you see the differences. Save once more to have your answer count.",
      "kind-fixed": "A therapist has said yes to this kind of help. Interrupt the help first, and change it then.",
      "excludes-who-said-yes": "The therapist who said yes is one of these. Interrupt the help first, and change it then.",
    },
  },
);
