import type { RequestStatus } from "../domain/request.ts";
import type { Side } from "../domain/care/side.ts";
import type { MoveStatus } from "../domain/request-move.ts";
import type { AmendmentReason } from "../domain/request-reasons.ts";
import { bilingual } from "./bilingual.ts";

type Words = {
  readonly title: string;
  readonly intro: string;
  readonly events: Readonly<Record<RequestStatus, string>>;
  readonly again: string;
  readonly toColleague: string;
  /** From a screening on to treatment: told by its reason, whatever the state. */
  readonly screening: Readonly<Record<string, string>>;
  /** Why a request is back in the queue. What a therapist said stays between the lines that the shelter needs. */
  readonly returned: Readonly<Record<string, string>>;
  readonly because: (reason: string) => string;
  readonly until: (day: string) => string;
  readonly changed: (by: string | null) => string;
  readonly answer: (question: string, before: string, after: string) => string;
  readonly noAnswer: string;
  readonly reasons: Readonly<Record<AmendmentReason, string>>;
  readonly consent: Readonly<Record<Side, string>>;
  readonly moved: Readonly<Record<"region" | "out-of-shelter", (from: string, to: string) => string>>;
  readonly offers: Readonly<Record<MoveStatus, (from: string, to: string) => string>>;
};

/** What happened to a request, in plain words. */
export const timelineWords = bilingual<Words>(
  {
    title: "Wat er is gebeurd",
    intro: "Het nieuwste staat bovenaan.",
    events: {
      submitted: "Aanvraag verstuurd.", proposed: "Een behandelaar is gevraagd.", accepted: "Een behandelaar heeft ja gezegd.", "handed-over": "De overdracht is gedaan.",
      "intake-held": "De intake is geweest.", started: "De behandeling is begonnen.", parked: "De aanvraag wacht.", interrupted: "De hulp is onderbroken. De plek is vrij voor een ander.",
      completed: "De behandeling is afgerond.", withdrawn: "De aanvraag is ingetrokken.",
    },
    toColleague: "Een andere behandelaar van dezelfde praktijk gaat ermee verder.",
    again: "We zoeken verder. De wachttijd loopt door.",
    screening: { "continues-as-treatment": "De screening is klaar. Het gaat verder als aanvraag voor behandeling.", "after-screening": "Na de screening is behandeling aangevraagd. De wachttijd telt vanaf de screening." },
    returned: {
      "declined-no-place": "De behandelaar had geen plek.", "declined-not-my-expertise": "De behandelaar vond dat dit buiten het eigen vak valt.",
      "declined-this-one-case": "De behandelaar kon deze aanvraag niet aannemen.", "declined-stop-asking-me": "De behandelaar zei nee.",
      declined: "De behandelaar zei nee.", expired: "De behandelaar gaf op tijd geen antwoord.",
      "therapist-suspended": "De behandelaar is niet meer beschikbaar.", "therapist-left": "De behandelaar is niet meer beschikbaar.", "therapist-away": "De behandelaar is een tijd weg.",
      "group-too-few": "De groep gaat niet door: er waren te weinig kinderen.", "group-stopped": "De groep gaat niet door.",
      "no-longer-fits": "Na de wijziging paste het voorstel niet meer. Het is vervallen.",
      "lead-decided": "De projectleider van de regio heeft het voorstel ingetrokken.",
      returned: "De aanvraag staat weer in de rij.", "day-came": "De dag was gekomen. De aanvraag staat vanzelf weer in de rij.",
    },
    because: (reason) => `Reden: ${reason}.`,
    until: (day) => `Tot ${day}.`,
    changed: (by) => (by ? `Gewijzigd door ${by}.` : "Gewijzigd."),
    answer: (question, before, after) => `${question}: was “${before}”, is nu “${after}”.`,
    noAnswer: "niets",
    reasons: {
      "situation-changed": "de situatie is anders", "was-mistaken": "het was niet goed ingevuld", "family-asked": "het gezin vroeg erom",
      "to-find-sooner": "zo vinden we eerder iemand", "confirmed-again": "opnieuw nagevraagd",
    },
    consent: { shelter: "Toestemming genoteerd door de opvang.", therapist: "Toestemming genoteerd door de behandelaar." },
    moved: {
      region: (from, to) => (from === to ? "Het gezin is weer in de opvang." : `Verhuisd van de regio ${from} naar ${to}.`),
      "out-of-shelter": () => "Het gezin is weg uit de opvang.",
    },
    offers: {
      offered: (_, to) => `Aangeboden aan een andere opvang, in ${to}.`, done: (from, to) => `Overgegaan naar een andere opvang, van ${from} naar ${to}.`,
      declined: (_, to) => `De andere opvang, in ${to}, heeft het gezin niet overgenomen.`, expired: (_, to) => `De andere opvang, in ${to}, gaf geen antwoord. De aanvraag blijft hier.`,
      withdrawn: (_, to) => `Het aanbod aan een andere opvang, in ${to}, is ingetrokken.`,
    },
  },
  {
    title: "What happened",
    intro: "The newest stands first.",
    events: {
      submitted: "Request sent.", proposed: "A therapist has been asked.", accepted: "A therapist has said yes.", "handed-over": "The handover is done.",
      "intake-held": "The intake has been held.", started: "The treatment has started.", parked: "The request waits.", interrupted: "The help has been interrupted. The place is free for somebody else.",
      completed: "The treatment is completed.", withdrawn: "The request has been withdrawn.",
    },
    toColleague: "Another therapist of the same practice goes on with it.",
    again: "We go on searching. The waiting time goes on.",
    screening: { "continues-as-treatment": "The screening is done. It goes on as a request for treatment.", "after-screening": "After the screening treatment was asked for. The waiting time counts from the screening." },
    returned: {
      "declined-no-place": "The therapist had no place.", "declined-not-my-expertise": "The therapist found this outside the own field.",
      "declined-this-one-case": "The therapist could not take this request.", "declined-stop-asking-me": "The therapist said no.",
      declined: "The therapist said no.", expired: "The therapist did not answer in time.",
      "therapist-suspended": "The therapist is no longer available.", "therapist-left": "The therapist is no longer available.", "therapist-away": "The therapist is away for a while.",
      "group-too-few": "The group does not go ahead: there were too few children.", "group-stopped": "The group does not go ahead.",
      "no-longer-fits": "After the change the proposal no longer fitted. It has ended.",
      "lead-decided": "The project leader of the region took the proposal back.",
      returned: "The request is back in the queue.", "day-came": "The day had come. The request is back in the queue by itself.",
    },
    because: (reason) => `Reason: ${reason}.`,
    until: (day) => `Until ${day}.`,
    changed: (by) => (by ? `Changed by ${by}.` : "Changed."),
    answer: (question, before, after) => `${question}: was “${before}”, now “${after}”.`,
    noAnswer: "nothing",
    reasons: {
      "situation-changed": "the situation is different", "was-mistaken": "it was not filled in right", "family-asked": "the family asked for it",
      "to-find-sooner": "to find somebody sooner", "confirmed-again": "asked again",
    },
    consent: { shelter: "Consent noted by the shelter.", therapist: "Consent noted by the therapist." },
    moved: {
      region: (from, to) => (from === to ? "The family is in the shelter again." : `Moved from the region ${from} to ${to}.`),
      "out-of-shelter": () => "The family has left the shelter.",
    },
    offers: {
      offered: (_, to) => `Offered to another shelter, in ${to}.`, done: (from, to) => `Gone over to another shelter, from ${from} to ${to}.`,
      declined: (_, to) => `The other shelter, in ${to}, did not take the family over.`, expired: (_, to) => `The other shelter, in ${to}, did not answer. The request stays here.`,
      withdrawn: (_, to) => `The offer to another shelter, in ${to}, has been taken back.`,
    },
  },
);
